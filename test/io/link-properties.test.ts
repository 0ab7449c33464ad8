import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_FILTER } from "../../src/core/filter/filter.ts";
import { areasOf } from "../../src/core/records/area.ts";
import { AREA_COLUMNS, CLAIM_COLUMNS, TABLES } from "../../src/core/table/sort.ts";
import { CLOCKS } from "../../src/core/time/span.ts";
import { SPEEDS, STEPS, type TimelineSettings, WINDOW_MODES } from "../../src/core/timeline/timeline.ts";
import { CLAIM_ORDERS, DEFAULT_VIEW, MEASURE_NAMES, PAGES, type ViewState } from "../../src/core/view-state.ts";
import { decodeLink, encodeLink } from "../../src/io/link.ts";
import { createClaim, createClaimant, createDataset, createDay, createPublication } from "../helpers/claims.ts";
import { filterArbitrary } from "../helpers/filter-arbitrary.ts";

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

const dataset = createDataset({
  claims: ["one", "two-2"].map((id) => createClaim({ id, regions: ["AF-NAN", "AF-KAB", "PK213", "PK2-HUB"] })),
  claimants: ["unama", "none", "is-khorasan"].map((id) => createClaimant({ id })),
  publications: PUBLISHERS.map((publisher, index) => createPublication({ id: `press-${index}`, publisher })),
});

function decimalWithin(low: number, high: number, decimals: number): fc.Arbitrary<number> {
  const scale = 10 ** decimals;
  return fc.integer({ min: Math.ceil(low * scale), max: Math.floor(high * scale) }).map((value) => value / scale + 0);
}

const inOrder = (values: readonly string[]): readonly string[] =>
  values.toSorted((left, right) => (left < right ? -1 : 1));

/** Choices whose values are in an order that has no meaning and is therefore kept in that of the values. */
const filter = filterArbitrary(
  dataset,
  {
    claimant: inOrder([...dataset.claimants.keys()]),
    publisher: inOrder(["publication", ...PUBLISHERS]),
    region: inOrder([...dataset.regions.keys()]),
  },
  {
    choice: (values) => fc.record({ kind: fc.constantFrom("only", "without"), values: fc.subarray([...values]) }),
    threshold: (ramp) => fc.record({ atLeast: fc.constantFrom(null, ...ramp), unjudged: fc.boolean() }),
    text: fc.string({ unit: "binary" }),
  },
);

const end = fc.option(fc.integer({ min: createDay("1900-01-01"), max: createDay("2200-12-31") }));
const timeline: fc.Arbitrary<TimelineSettings> = fc.record({
  window: fc
    .tuple(end, end)
    .map(([from, to]) => (from !== null && to !== null && to < from ? { from: to, to: from } : { from, to })),
  clock: fc.constantFrom(...CLOCKS),
  mode: fc.constantFrom(...WINDOW_MODES),
  rollingMonths: fc.integer({ min: 1, max: 240 }),
  step: fc.constantFrom(...STEPS),
  speed: fc.constantFrom(...SPEEDS),
  loop: fc.boolean(),
});

/** Tags of languages that the page speaks. */
const LANGUAGES = ["en", "fa-AF", "ps", "zh-Hans-CN"];

const view: fc.Arbitrary<ViewState> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  filter: fc.oneof(fc.constant(NO_FILTER), filter),
  timeline,
  measure: fc.constantFrom(...MEASURE_NAMES),
  page: fc.constantFrom(...PAGES),
  selection: fc.record({
    area: fc.option(fc.constantFrom(...areasOf(dataset.regions).map((area) => area.id))),
    claim: fc.option(fc.constantFrom(...dataset.claims.map((claim) => claim.id))),
  }),
  order: fc.constantFrom(...CLAIM_ORDERS),
  table: fc.constantFrom(...TABLES),
  claimSort: fc.record({ column: fc.constantFrom(...CLAIM_COLUMNS), descending: fc.boolean() }),
  areaSort: fc.record({ column: fc.constantFrom(...AREA_COLUMNS), descending: fc.boolean() }),
  camera: fc.option(
    fc.record({
      longitude: decimalWithin(-180, 180, 4),
      latitude: decimalWithin(-85, 85, 4),
      zoom: decimalWithin(0, 22, 2),
    }),
  ),
  beside: fc.constant([]),
});

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
