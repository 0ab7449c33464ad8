import { type FacetSource, facetSourceOf } from "../../../src/core/facets/facet-source.ts";
import { FACET_NAMES, type FacetName, facetOf } from "../../../src/core/facets/facets.ts";
import {
  type Choice,
  type Filter,
  isEverything,
  passes,
  reaches,
  type Threshold,
} from "../../../src/core/filter/filter.ts";
import type {
  AreaMeasures,
  CertainCounts,
  FacetCounts,
  Histogram,
  Query,
  QueryResult,
} from "../../../src/core/query/query.ts";
import { type AreaId, areasOf, areasOfClaim, lineageOf } from "../../../src/core/records/area.ts";
import { CLAIMANT_CATEGORIES, categoryOf } from "../../../src/core/records/claimant-category.ts";
import type { Claim, Claimant, Dataset, Publication, Region, RegionId } from "../../../src/core/records/records.ts";
import { POLARITIES, type Polarity, polarityOf } from "../../../src/core/records/vocabulary.ts";
import { monthIndex } from "../../../src/core/time/day.ts";
import { isLong, overlaps, type Span, type TimeWindow } from "../../../src/core/time/span.ts";

type Tests = Readonly<Record<keyof Filter, boolean>>;

/** One claim with all that a query looks at, and which parts of the filter it passes. */
interface Row {
  readonly position: number;
  readonly claimant: Claimant;
  readonly publication: Publication;
  readonly claim: Claim;
  readonly polarity: Polarity;
  readonly span: Span | null;
  readonly areas: readonly AreaId[];
  readonly regions: ReadonlySet<RegionId>;
  /** By facet, as it says itself. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly tests: Tests;
  readonly inWindow: boolean;
}

/** Answers a query from the records, plainly and slowly: what the index is held against. */
export function referenceQuery(dataset: Dataset, query: Query): QueryResult {
  const source = facetSourceOf(dataset);
  const all = dataset.claims.map((claim, position) => rowOf(source, query, claim, position));
  const rows = all.filter(({ claim }) => isPublished(claim.reported, query.published));
  const filtered = rows.filter((row) => passesAllBut(row, null));
  const matching = filtered.filter((row) => row.inWindow);
  const areas = (passing: readonly Row[]): QueryResult["areas"] => {
    const byArea = new Map(areasOf(dataset.regions).map(({ id }) => [id, [] as Row[]]));
    for (const row of passing) for (const id of new Set(row.areas)) byArea.get(id)?.push(row);
    return new Map(
      [...byArea].map(([id, about]) => {
        return [
          id,
          measures(
            query,
            about.filter((row) => row.inWindow),
            about,
          ),
        ];
      }),
    );
  };
  return {
    query,
    total: all.length,
    matching: matching.length,
    areas: areas(filtered),
    unfiltered: () => areas(rows),
    certain: () => certain(dataset, query.window, matching),
    before: () => before(dataset, query),
    facets: facets(dataset, rows),
    histogram: histogram(all, filtered),
    rows: () => Int32Array.from(matching.sort(inOrder), (row) => row.position),
  };
}

function before(dataset: Dataset, query: Query): QueryResult | null {
  const since = query.published?.from ?? null;
  return since === null ? null : referenceQuery(dataset, { ...query, published: { from: null, to: since - 1 } });
}

function isPublished(report: Span | null, published: TimeWindow = { from: null, to: null }): boolean {
  const { from, to } = published;
  if (from === null && to === null) return true;
  return report !== null && (from === null || report.to >= from) && (to === null || report.to <= to);
}

function certain(dataset: Dataset, { from, to }: TimeWindow, matching: readonly Row[]): CertainCounts {
  const inside = matching.filter(
    ({ span }) =>
      span === null ||
      span.precision === "day" ||
      ((from === null || span.from >= from) && (to === null || span.to <= to)),
  );
  const areas = areasOf(dataset.regions).map(({ id }) => {
    const about = inside.filter((row) => row.areas.includes(id));
    const count = (polarity: Polarity) => about.filter((row) => row.polarity === polarity).length;
    return [id, { claims: about.length, affirming: count("affirm"), denying: count("deny") }] as const;
  });
  return { matching: inside.length, areas: new Map(areas) };
}

function rowOf(source: FacetSource, { filter, window, clock }: Query, claim: Claim, position: number): Row {
  const { dataset } = source;
  const claimant = dataset.claimants.get(claim.claimant) as Claimant;
  const publication = dataset.publications.get(claim.publication) as Publication;
  const polarity = polarityOf(claim.assertion, claim.responsibility);
  const values = Object.fromEntries(
    FACET_NAMES.map((name) => {
      const facet = facetOf(name);
      const read = facet.control === "tree" ? facet.readAll(source) : facet.read(source, clock);
      return [name, [read(claim, position)].flat()];
    }),
  );
  const lineages = claim.regions.map((region) => lineageOf(region, dataset.regions));
  return {
    position,
    claim,
    claimant,
    publication,
    polarity,
    span: claim[clock],
    areas: areasOfClaim(claim, dataset.regions),
    regions: new Set(lineages.flat()),
    inWindow: overlaps(claim[clock], window),
    values,
    tests: {
      ...testsOf(filter, values),
      region: isEverything(filter.region) || lineages.some((lineage) => regionPasses(filter.region, lineage)),
      text: textPasses(dataset, filter.text, claim),
    },
  };
}

function testsOf(filter: Filter, values: Row["values"]) {
  const tests = FACET_NAMES.map((name) => {
    const facet = facetOf(name);
    const [value = ""] = values[name] ?? [];
    if ("ramp" in facet) return [name, reaches(filter[name] as Threshold<string>, value, facet.ramp)];
    return [name, passes(filter[name] as Choice<string>, value)];
  });
  return Object.fromEntries(tests) as Readonly<Record<FacetName, boolean>>;
}

/** A named region is among the chosen ones if it or anything it lies in is listed. */
function regionPasses(choice: Choice<RegionId>, lineage: readonly RegionId[]): boolean {
  const listed = lineage.some((region) => choice.values.includes(region));
  return choice.kind === "only" ? listed : !listed;
}

/**
 * Every word occurs in the claim, or begins one of its words and is itself in no claim. `the` counts alone only. For
 * words without endings, such as those of the arbitraries.
 */
function textPasses(dataset: Dataset, text: string, claim: Claim): boolean {
  const typed = wordsIn(text);
  const major = typed.filter((word) => word !== "the");
  return (major.length > 0 ? major : typed).every((word) => {
    const ofClaim = wordsOfClaim(dataset, claim);
    if (ofClaim.includes(word)) return true;
    const isNowhere = dataset.claims.every((other) => !wordsOfClaim(dataset, other).includes(word));
    return isNowhere && ofClaim.some((other) => other.startsWith(word));
  });
}

function wordsOfClaim(dataset: Dataset, claim: Claim): readonly string[] {
  const { publisher, title } = dataset.publications.get(claim.publication) as Publication;
  const regions = claim.regions.map((id) => dataset.regions.get(id) as Region);
  const names = regions.flatMap((region) => [region.name, ...region.otherNames]);
  const { name } = dataset.claimants.get(claim.claimant) as Claimant;
  return wordsIn([claim.summary, claim.place, claim.note, name, publisher, title, ...names].join(" "));
}

function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  return plain.split(/[^a-z0-9]+/u).filter((word) => word !== "");
}

function passesAllBut(row: Row, facet: keyof Filter | null): boolean {
  return Object.entries(row.tests).every(([name, passed]) => passed || name === facet);
}

function inOrder(a: Row, b: Row): number {
  if (a.span === null || b.span === null)
    return Number(a.span === null) - Number(b.span === null) || a.position - b.position;
  return a.span.from - b.span.from || a.span.to - b.span.to || a.position - b.position;
}

function measures({ window }: Query, matching: readonly Row[], filtered: readonly Row[]): AreaMeasures {
  const of = (rows: readonly Row[], polarity: Polarity): readonly Row[] =>
    rows.filter((row) => row.polarity === polarity);
  const groupsOf = (rows: readonly Row[]): number => new Set(rows.map((row) => row.claimant.group)).size;
  const spansOf = (polarity: Polarity): readonly Span[] =>
    of(filtered, polarity).flatMap(({ span }) =>
      span !== null && (window.to === null || span.from <= window.to) ? [span] : [],
    );
  const firstOf = (polarity: Polarity): number | null =>
    least(
      spansOf(polarity)
        .map((span) => span.to)
        .filter((end) => window.to === null || end <= window.to),
    );
  const lastOf = (polarity: Polarity): number | null => {
    const last = least(spansOf(polarity).map((span) => -span.to));
    return last === null ? null : Math.min(-last, window.to ?? Infinity);
  };
  return {
    claims: matching.length,
    affirming: of(matching, "affirm").length,
    denying: of(matching, "deny").length,
    groups: groupsOf(matching),
    affirmingGroups: groupsOf(of(matching, "affirm")),
    longDated: of(matching, "affirm").filter((row) => row.span !== null && isLong(row.span.precision)).length,
    firstAffirmed: firstOf("affirm"),
    lastAffirmed: lastOf("affirm"),
    firstDenied: firstOf("deny"),
    lastDenied: lastOf("deny"),
    byCategory: CLAIMANT_CATEGORIES.flatMap((category) =>
      POLARITIES.map(
        (polarity) => of(matching, polarity).filter((row) => categoryOf(row.claimant.type) === category).length,
      ),
    ),
  };
}

function least(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.min(...numbers);
}

function facets(dataset: Dataset, rows: readonly Row[]): FacetCounts {
  const counts = <Value>(facet: keyof Filter, values: Iterable<Value>, has: (row: Row, value: Value) => boolean) => {
    const counted = rows.filter((row) => row.inWindow && passesAllBut(row, facet));
    return new Map([...values].map((value) => [value, counted.filter((row) => has(row, value)).length]));
  };
  const counted = FACET_NAMES.map((name) => {
    const facet = facetOf(name);
    const values: readonly string[] = "values" in facet ? facet.values : facet.valuesIn(dataset);
    return [name, counts(name, values, (row, value) => row.values[name]?.includes(value) === true)];
  });
  return {
    ...Object.fromEntries(counted),
    region: counts("region", dataset.regions.keys(), (row, region) => row.regions.has(region)),
  } as FacetCounts;
}

function histogram(rows: readonly Row[], filtered: readonly Row[]): Histogram {
  const spans = rows.flatMap(({ span }) => (span === null ? [] : [span]));
  const firstMonth = spans.length === 0 ? 0 : monthIndex(Math.min(...spans.map((span) => span.from)));
  const months = spans.length === 0 ? 0 : monthIndex(Math.max(...spans.map((span) => span.to))) - firstMonth + 1;
  const bins = Array.from({ length: months }, (_, bin) => firstMonth + bin);
  const short = filtered.filter(({ span }) => span !== null && !isLong(span.precision));
  const long = filtered.flatMap(({ span }) => (span !== null && isLong(span.precision) ? [span] : []));
  return {
    firstMonth,
    months,
    bricks: bins.flatMap((month) => {
      const inMonth = short.filter(({ span }) => span !== null && monthIndex(span.from) === month);
      return CLAIMANT_CATEGORIES.flatMap((category) =>
        POLARITIES.map(
          (polarity) =>
            inMonth.filter((row) => categoryOf(row.claimant.type) === category && row.polarity === polarity).length,
        ),
      );
    }),
    long: bins.map(
      (month) => long.filter((span) => monthIndex(span.from) <= month && month <= monthIndex(span.to)).length,
    ),
    longSure: bins.map(
      (month) =>
        long.filter(({ from, to, precision }) => {
          const unit = precision === "year" ? 12 : 3;
          return monthIndex(from) + unit <= month && month <= monthIndex(to) - unit;
        }).length,
    ),
    undated: filtered.filter(({ span }) => span === null).length,
  };
}
