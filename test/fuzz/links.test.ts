import fc from "fast-check";
import { expect, test } from "vitest";
import type { ViewState } from "../../src/core/view-state.ts";
import { decodeLink, encodeLink } from "../../src/io/link.ts";
import { createViews, LANGUAGES } from "../helpers/view-arbitrary.ts";

/** How many links each property is tried with: `npm run fuzz` asks for more. The seed of a failure is printed. */
const RUNS = { numRuns: Number(process.env["FUZZ_RUNS"] ?? 500) };
/** The longest that a link may take to be read, ms. */
const MOST = 2000;

const { dataset, view } = createViews(["Dawn", "Dawn (Reuters), via AP", "a=b&c", "100 %", "طلوع نیوز", "Reuters"]);
const read = (link: string) => decodeLink(link, dataset, LANGUAGES);

const wholly = (link: string) => `#${encodeURIComponent(link.slice(1))}`;
const encoded = (link: string, signs: RegExp) => link.replaceAll(signs, encodeURIComponent);
/** What programs do to links on their way, none of which takes anything from them. */
const JOURNEYS: Readonly<Record<string, (link: string) => string>> = {
  commas: (link) => encoded(link, /,/gu),
  "commas and slashes": (link) => encoded(link, /[,/]/gu),
  "commas, slashes and colons": (link) => encoded(link, /[,/]|:(?!none)/gu),
  "the whole": wholly,
  "the whole, twice": (link) => wholly(wholly(link)),
  "& of HTML": (link) => link.replaceAll("&", "&amp;"),
  "& of HTML, and the whole": (link) => wholly(link.replaceAll("&", "&amp;")),
  "&": (link) => encoded(link, /&/gu),
  "=": (link) => encoded(link, /[=]/gu),
  "a full stop": (link) => `${link}.`,
  "a bracket and a comma": (link) => `${link}),`,
  "a quotation mark": (link) => `${link}”`,
};

test("a link gives back its view", () => {
  fc.assert(
    fc.property(view, (written) => {
      expect(read(encodeLink(written))).toEqual({ view: written, ignored: [] });
    }),
    RUNS,
  );
});

test("a link gives back its view whatever programs encode on its way", () => {
  const journey = fc.constantFrom(...Object.keys(JOURNEYS));
  fc.assert(
    fc.property(view, journey, (written, name) => {
      const travelled = JOURNEYS[name]?.(encodeLink(written)) ?? "";
      expect(read(travelled), travelled).toEqual({ view: written, ignored: [] });
    }),
    RUNS,
  );
});

/** A change to a link at a place, given as a share of its length. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 })),
  put: fc.oneof(
    fc.constantFrom(
      "",
      "&",
      "=",
      "%",
      "%25",
      "%2",
      "&amp;",
      "#",
      "-",
      ",",
      ":none",
      "v0",
      "&from=",
      "\u0000",
      "\uD800",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(",PK999", "%2C", "&who=XX").map((piece) => piece.repeat(400)),
  ),
});

test("a damaged link is read in time, without an exception, and to a view that a link can carry", () => {
  fc.assert(
    fc.property(view, fc.array(edit, { minLength: 1, maxLength: 6 }), (written, edits) => {
      const link = edits.reduce((text, { at, taken, put }) => {
        const place = Math.floor(at * text.length);
        return text.slice(0, place) + put + text.slice(place + taken);
      }, encodeLink(written));
      const start = performance.now();
      const first: ViewState = read(link).view;
      expect(performance.now() - start).toBeLessThan(MOST);
      expect(read(encodeLink(first))).toEqual({ view: first, ignored: [] });
    }),
    RUNS,
  );
});
