import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_VIEW, type ViewState } from "../../src/core/view-state.ts";
import { decodeLink, encodeLink } from "../../src/io/link.ts";
import { createViews, LANGUAGES } from "../helpers/view-arbitrary.ts";

const PUBLISHERS = [
  "Dawn",
  "Dawn (Reuters), via AP",
  "-odd",
  "--",
  ":none",
  "a=b&c",
  "100 %",
  "%2D",
  "طلوع نیوز",
  "#~_.*'",
];

const { dataset, view } = createViews(PUBLISHERS);

test("a link gives back the view that it was made of", () => {
  fc.assert(
    fc.property(view, (written) => {
      expect(decodeLink(encodeLink(written), dataset, LANGUAGES)).toEqual({ view: written, ignored: [] });
    }),
    { numRuns: 200 },
  );
});

test("different views have different links", () => {
  fc.assert(
    fc.property(view, view, (one, other) => {
      expect(encodeLink(one) === encodeLink(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns: 200 },
  );
});

test("changing one value changes the link", () => {
  fc.assert(
    fc.property(view, fc.constantFrom(...(Object.keys(DEFAULT_VIEW) as (keyof ViewState)[])), (one, key) => {
      const other = { ...one, [key]: DEFAULT_VIEW[key] };
      expect(encodeLink(one) === encodeLink(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

test("a link holds no character at which a mail program could end it", () => {
  fc.assert(
    fc.property(view, (written) => {
      expect(encodeLink(written)).toMatch(/^#v1(&[a-z]+=[A-Za-z0-9%,:./-]*[A-Za-z0-9])*$/);
    }),
  );
});

test("reading never throws, and writing what was read is stable", () => {
  const keys = ["from", "map", "who", "publisher", "source", "area", "text", "v1", "v0", "loop"];
  const part = fc.tuple(fc.constantFrom(...keys), fc.string()).map(([key, value]) => `${key}=${value}`);
  const fragment = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(part).map((parts) => `#v1&${parts.join("&")}`),
    fc.array(part).map((parts) => parts.join("&")),
  );
  fc.assert(
    fc.property(fragment, (text) => {
      const { view: read } = decodeLink(text, dataset);
      expect(decodeLink(encodeLink(read), dataset)).toEqual({ view: read, ignored: [] });
    }),
    { numRuns: 300 },
  );
});
