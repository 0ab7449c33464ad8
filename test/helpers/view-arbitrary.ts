import fc from "fast-check";
import { COMPARED, COMPARISONS, EACHES } from "../../src/core/compare/compare-settings.ts";
import { CONTEST_RULES } from "../../src/core/contested/contest-class.ts";
import { NO_FILTER } from "../../src/core/filter/filter.ts";
import { areasOf } from "../../src/core/records/area.ts";
import { CLAIMANT_CATEGORIES } from "../../src/core/records/claimant-category.ts";
import type { Dataset, RegionId } from "../../src/core/records/records.ts";
import { LISTED, STRICTNESSES } from "../../src/core/spread/spread-settings.ts";
import type { StoryId } from "../../src/core/story/story.ts";
import { SIZE_SCALES, type SizeOf } from "../../src/core/strength/strength-settings.ts";
import { AREA_COLUMNS, CLAIM_COLUMNS, TABLES } from "../../src/core/table/sort.ts";
import { CLOCKS } from "../../src/core/time/span.ts";
import { SPEEDS, STEPS, type TimelineSettings, WINDOW_MODES } from "../../src/core/timeline/timeline.ts";
import { CLAIM_ORDERS, DETAILS_FORMS, MEASURE_NAMES, PAGE_NAMES, type ViewState } from "../../src/core/view-state.ts";
import { createClaim, createClaimant, createDataset, createDay, createEvent, createPublication } from "./claims.ts";
import { filterArbitrary } from "./filter-arbitrary.ts";

/** Tags of languages that the page of these views speaks. */
export const LANGUAGES = ["en", "fa-AF", "ps", "zh-Hans-CN"];

/** A small dataset whose publications are of these publishers, and all views of it that a link can carry. */
export function createViews(publishers: readonly string[]): {
  readonly dataset: Dataset;
  readonly view: fc.Arbitrary<ViewState>;
} {
  const dataset = createDataset({
    claims: ["one", "two-2"].map((id) => createClaim({ id, regions: ["AF-NAN", "AF-KAB", "PK213", "PK2-HUB"] })),
    claimants: ["unama", "none", "is-khorasan"].map((id) => createClaimant({ id })),
    publications: publishers.map((publisher, index) => createPublication({ id: `press-${index}`, publisher })),
    events: ["2021-08-airport", "dispute"].map((id) => createEvent({ id })),
  });
  return { dataset, view: viewArbitrary(dataset, publishers) };
}

function viewArbitrary(dataset: Dataset, publishers: readonly string[]): fc.Arbitrary<ViewState> {
  /** Choices whose values are in an order that has no meaning and is therefore kept in that of the values. */
  const filter = filterArbitrary(
    dataset,
    {
      claimant: inOrder([...dataset.claimants.keys()]),
      publisher: inOrder(["publication", ...publishers]),
      region: inOrder([...dataset.regions.keys()]),
    },
    {
      choice: (values) => fc.record({ kind: fc.constantFrom("only", "without"), values: fc.subarray([...values]) }),
      threshold: (ramp) => fc.record({ atLeast: fc.constantFrom(null, ...ramp), unjudged: fc.boolean() }),
      text: fc.string({ unit: "binary" }),
    },
  );

  return fc.record({
    language: fc.constantFrom(...LANGUAGES),
    filter: fc.oneof(fc.constant(NO_FILTER), filter),
    timeline,
    measure: fc.constantFrom(...MEASURE_NAMES),
    contestRule: fc.constantFrom(...CONTEST_RULES),
    page: fc.constantFrom(...PAGE_NAMES),
    selection: fc.record(
      {
        area: fc.option(fc.constantFrom(...areasOf(dataset.regions).map((area) => area.id))),
        claim: fc.option(fc.constantFrom(...dataset.claims.map((claim) => claim.id))),
        event: fc.constantFrom(...dataset.events.keys()),
      },
      { requiredKeys: ["area", "claim"] },
    ),
    details: fc.constantFrom(...DETAILS_FORMS),
    order: fc.constantFrom(...CLAIM_ORDERS),
    table: fc.constantFrom(...TABLES),
    claimSort: fc.record({ column: fc.constantFrom(...CLAIM_COLUMNS), descending: fc.boolean() }),
    areaSort: fc.record({ column: fc.constantFrom(...AREA_COLUMNS), descending: fc.boolean() }),
    spread: fc.record({
      strictness: fc.constantFrom(...STRICTNESSES),
      listed: fc.constantFrom(...LISTED),
      series: fc.boolean(),
    }),
    strength: fc.record({
      of: fc.constantFrom<SizeOf | null>(null, "parts", "AF" as RegionId),
      scale: fc.constantFrom(...SIZE_SCALES),
    }),
    story: fc.constantFrom(
      null,
      { id: "from-achin" as StoryId, step: 1 },
      { id: "one" as StoryId, step: 12, isLeft: true as const },
    ),
    compare: fc.record({
      comparison: fc.constantFrom(...COMPARISONS),
      each: fc.constantFrom(...EACHES),
      compared: fc.constantFrom(...COMPARED),
      window: fc.option(
        fc
          .tuple(fc.option(fc.integer({ min: 10_000, max: 30_000 })), fc.integer({ min: 0, max: 5_000 }), fc.boolean())
          .map(([from, days, isOpen]) => ({ from, to: isOpen ? null : (from ?? 20_000) + days })),
      ),
      category: fc.option(fc.constantFrom(...CLAIMANT_CATEGORIES)),
      camera,
    }),
    camera,
    beside: fc.constant([]),
  });
}

const camera = fc.option(
  fc.record({
    longitude: decimalWithin(-180, 180, 4),
    latitude: decimalWithin(-85, 85, 4),
    zoom: decimalWithin(0, 22, 2),
  }),
);
const end = fc.option(fc.integer({ min: createDay("1900-01-01"), max: createDay("2200-12-31") }));
const inOrderOfTime = fc
  .tuple(end, end)
  .map(([from, to]) => (from !== null && to !== null && to < from ? { from: to, to: from } : { from, to }));
const timeline: fc.Arbitrary<TimelineSettings> = fc.record({
  window: inOrderOfTime,
  published: inOrderOfTime,
  clock: fc.constantFrom(...CLOCKS),
  mode: fc.constantFrom(...WINDOW_MODES),
  rollingMonths: fc.integer({ min: 1, max: 240 }),
  step: fc.constantFrom(...STEPS),
  speed: fc.constantFrom(...SPEEDS),
  loop: fc.boolean(),
});

function decimalWithin(low: number, high: number, decimals: number): fc.Arbitrary<number> {
  const scale = 10 ** decimals;
  return fc.integer({ min: Math.ceil(low * scale), max: Math.floor(high * scale) }).map((value) => value / scale + 0);
}

const inOrder = (values: readonly string[]): readonly string[] =>
  values.toSorted((left, right) => (left < right ? -1 : 1));
