import fc from "fast-check";
import { type Choice, type Filter, NO_FILTER } from "../../../src/core/filter/filter.ts";
import type { Query } from "../../../src/core/query/query.ts";
import type { Claim, Claimant, ClaimId, Dataset, RegionId } from "../../../src/core/records/records.ts";
import {
  ASSERTIONS,
  BRANCHES,
  CLAIMANT_TYPES,
  CREDIBILITIES,
  DENIES,
  EXTENTS,
  RELATIONS,
  RELIABILITIES,
  RESPONSIBILITIES,
} from "../../../src/core/records/vocabulary.ts";
import { CLOCKS, PRECISIONS, type Span, type TimeWindow } from "../../../src/core/time/span.ts";
import {
  createClaim,
  createClaimant,
  createDataset,
  createDay,
  createEvent,
  createPublication,
  createRegion,
} from "../../helpers/claims.ts";
import { filterArbitrary } from "../../helpers/filter-arbitrary.ts";

const CLAIMANTS = ["ministry", "spokesman", "envoy", "general", "agency", "emigre", "reporter"];
const GROUPS = ["taliban", "un", "press"];
const PUBLICATIONS = ["Amu 1", "Amu 2", "Dawn 1", "Dawn 2", "Khaama 1"];
const REGIONS = ["AF", "AF-NAN", "AF-KNR", "AF-URU", "PK", "PK-BA", "PK213", "PK220", "UZ"] as RegionId[];
const EVENTS = ["raid", "blast"];
const WORDS = ["Khuzdar", "camp", "Émir", "emir", "raid", "STATE", "st"];

const FIRST_DAY = createDay("2021-06-20");
const DAYS = 400;
const day = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + DAYS });

const span: fc.Arbitrary<Span> = fc
  .record({
    from: day,
    days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 })),
    precision: fc.constantFrom(...PRECISIONS),
  })
  .map(({ from, days, precision }) => ({ from, to: from + days, precision }));

/** Claims of a few claimants about a few regions, in days close together. */
export const claims: fc.Arbitrary<Claim> = fc
  .record({
    claimant: fc.constantFrom(...CLAIMANTS),
    publication: fc.constantFrom(...PUBLICATIONS),
    assertion: fc.constantFrom(...ASSERTIONS),
    denies: fc.option(fc.constantFrom(...DENIES)),
    responsibility: fc.option(fc.constantFrom(...RESPONSIBILITIES)),
    extent: fc.constantFrom(...EXTENTS),
    regions: fc.uniqueArray(fc.constantFrom(...REGIONS), { minLength: 1, maxLength: 4 }),
    occurred: span,
    reported: fc.option(span),
    summary: fc.constantFrom(...WORDS),
    note: fc.constantFrom("", ...WORDS),
    reliability: fc.constantFrom(...RELIABILITIES),
    credibility: fc.constantFrom(...CREDIBILITIES),
    branch: fc.constantFrom(...BRANCHES),
    event: fc.option(fc.constantFrom(...EVENTS)),
  })
  .map((fields) => {
    const isNamed = fields.extent === "named";
    const regions = isNamed ? fields.regions.filter((region) => region.length > 2) : fields.regions;
    return createClaim({ ...fields, regions: regions.length === 0 ? ["AF-NAN"] : regions });
  });

/** The claimants, some of one group. */
export const claimants: fc.Arbitrary<readonly Claimant[]> = fc
  .tuple(
    ...CLAIMANTS.map((id) =>
      fc
        .record({ type: fc.constantFrom(...CLAIMANT_TYPES), group: fc.constantFrom(...GROUPS, id) })
        .map((fields) => createClaimant({ id, name: `The ${id} of state`, ...fields })),
    ),
  )
  .map((list) => [...list]);

/** Relations between claims at positions; those beyond the claims there are go by. */
const relations = fc.array(fc.record({ from: fc.nat(59), to: fc.nat(59), kind: fc.constantFrom(...RELATIONS) }), {
  maxLength: 12,
});
type Related = typeof relations extends fc.Arbitrary<infer Value> ? Value : never;

/** The dataset of such claims. */
export function datasetOf(list: readonly Claim[], claimants: readonly Claimant[], related: Related = []): Dataset {
  const claims = list.map((claim, position) => ({ ...claim, id: `claim-${position}` as ClaimId }));
  return createDataset({
    claims,
    relations: related.flatMap(({ from, to, kind }) => {
      const [one, other] = [claims[from], claims[to]];
      return one && other && one !== other ? [{ from: one.id, kind, to: other.id, note: "" }] : [];
    }),
    claimants,
    publications: PUBLICATIONS.map((id) =>
      createPublication({ id, publisher: id.split(" ")[0] ?? id, title: `Raid ${id}` }),
    ),
    events: EVENTS.map((id) => createEvent({ id })),
    regions: REGIONS.map((id) => createRegion({ id, otherNames: id === "PK213" ? ["Khuzdār"] : [] })),
  });
}

/** Small datasets in which claims often meet. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .tuple(fc.array(claims, { maxLength: 60, size: "max" }), claimants, relations)
  .map(([list, speakers, related]) => datasetOf(list, speakers, related));

function choice<Value extends string>(values: readonly Value[]): fc.Arbitrary<Choice<Value>> {
  const everything = fc.constant<Choice<Value>>({ kind: "without", values: [] });
  return fc.oneof(
    { weight: 4, arbitrary: everything },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("only" as const), values: fc.subarray([...values]) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("without" as const), values: fc.subarray([...values]) }) },
  );
}

function threshold<Grade extends string>(grades: readonly Grade[]) {
  const some = fc.record({ atLeast: fc.option(fc.constantFrom(...grades)), unjudged: fc.boolean() });
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({ atLeast: null, unjudged: true }) },
    { weight: 1, arbitrary: some },
  );
}

const filters: fc.Arbitrary<Filter> = fc.oneof(
  fc.constant(NO_FILTER),
  filterArbitrary(
    datasetOf([], []),
    { claimant: CLAIMANTS, publisher: ["Amu", "Dawn", "Khaama"] },
    {
      choice,
      threshold,
      text: fc.oneof(
        { weight: 3, arbitrary: fc.constant("") },
        {
          weight: 1,
          arbitrary: fc
            .array(fc.constantFrom(...WORDS, "khuzdar", "amu", "the"), { maxLength: 2 })
            .map((words) => words.join(" ")),
        },
      ),
    },
  ),
);

/** Windows with open ends, with ends in either order, and such that no claim reaches. */
const windows: fc.Arbitrary<TimeWindow> = fc.record({
  from: fc.option(fc.integer({ min: FIRST_DAY - 50, max: FIRST_DAY + DAYS + 150 }), { freq: 3 }),
  to: fc.option(fc.integer({ min: FIRST_DAY - 50, max: FIRST_DAY + DAYS + 150 }), { freq: 3 }),
});

const OPEN: TimeWindow = { from: null, to: null };

export const queries: fc.Arbitrary<Query> = fc.record({
  filter: filters,
  window: windows,
  clock: fc.constantFrom(...CLOCKS),
  published: fc.oneof({ weight: 2, arbitrary: fc.constant(OPEN) }, { weight: 1, arbitrary: windows }),
});

/**
 * Queries as a reader makes them: for each filter and clock a few windows in turn, and now and then back to an
 * earlier query.
 */
export const querySequences: fc.Arbitrary<readonly Query[]> = fc
  .array(fc.tuple(queries, fc.array(windows, { maxLength: 4 }), fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((turns) => {
    const [first] = turns;
    return turns.flatMap(([query, moves, goesBack]) => [
      query,
      ...moves.map((window) => ({ ...query, window })),
      ...(goesBack && first ? [first[0]] : []),
    ]);
  });
