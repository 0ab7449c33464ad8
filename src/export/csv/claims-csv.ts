import { facetSourceOf } from "../../core/facets/facet-source.ts";
import { FACET_NAMES, facetOf } from "../../core/facets/facets.ts";
import type { Claim, Dataset, Publication } from "../../core/records/records.ts";
import { isoDay } from "../../core/time/day.ts";
import type { Clock, Span } from "../../core/time/span.ts";
import { type CsvCell, csvSlices } from "./csv-text.ts";

type Column = readonly [name: string, cellOf: (claim: Claim, dataset: Dataset) => CsvCell];

/** The columns of `claims.csv`, as which the table can be read again, and beside them what they refer to. Lists are joined by semicolons, addresses by spaces. */
const COLUMNS: readonly Column[] = [
  ["id", ({ id }) => id],
  ["claimant", ({ claimant }) => claimant],
  ["claimant_name", (claim, dataset) => claimantOf(claim, dataset)?.name ?? null],
  ["claimant_type", (claim, dataset) => claimantOf(claim, dataset)?.type ?? null],
  ["claimant_group", (claim, dataset) => claimantOf(claim, dataset)?.group ?? null],
  ["assertion", ({ assertion }) => assertion],
  ["denies", ({ denies }) => denies],
  ["regions", ({ regions }, dataset) => listed(regions.map((id) => dataset.regions.get(id)?.name ?? id))],
  ["region_ids", ({ regions }) => listed(regions)],
  ["extent", ({ extent }) => extent],
  ["place", ({ place }) => place],
  ["occurred_from", ({ occurred }) => isoDay(occurred.from)],
  ["occurred_to", ({ occurred }) => isoDay(occurred.to)],
  ["occurred_precision", ({ occurred }) => occurred.precision],
  ["reported_on", ({ reported }) => reported && partialDate(reported)],
  ["publication", ({ publication }) => publication],
  ["publisher", (claim, dataset) => publicationOf(claim, dataset)?.publisher ?? null],
  ["publication_title", (claim, dataset) => publicationOf(claim, dataset)?.title ?? null],
  ["publication_url", (claim, dataset) => publicationOf(claim, dataset)?.url ?? null],
  ["also_reported_by", ({ alsoReportedBy }) => listed(alsoReportedBy)],
  [
    "also_reported_urls",
    ({ alsoReportedBy }, { publications }) => alsoReportedBy.flatMap((id) => publications.get(id)?.url ?? []).join(" "),
  ],
  ["summary", ({ summary }) => summary],
  ["responsibility", ({ responsibility }) => responsibility],
  ["strength_low", ({ numbers }) => numbers.strength?.low ?? null],
  ["strength_high", ({ numbers }) => numbers.strength?.high ?? null],
  ["killed_low", ({ numbers }) => numbers.killed?.low ?? null],
  ["killed_high", ({ numbers }) => numbers.killed?.high ?? null],
  ["injured_low", ({ numbers }) => numbers.injured?.low ?? null],
  ["injured_high", ({ numbers }) => numbers.injured?.high ?? null],
  ["arrested", ({ numbers }) => numbers.arrested],
  ["attacks", ({ numbers }) => numbers.attacks],
  ["figures_by", ({ numbers }) => numbers.countedBy],
  ["reliability", ({ reliability }) => reliability],
  ["credibility", ({ credibility }) => credibility],
  ["grading_reason", ({ gradingReason }) => gradingReason],
  ["note", ({ note }) => note],
  ["longitude", ({ point }) => point?.longitude ?? null],
  ["latitude", ({ point }) => point?.latitude ?? null],
  ["place_precision", ({ point }) => point?.precision ?? null],
  ["place_id", ({ point }) => point?.settlementId ?? null],
  ["settlement", ({ point }) => point?.settlement ?? null],
  ["branch", ({ branch }) => branch],
  ["counts", ({ assertion, numbers }) => (assertion === "strength" ? numbers.counts : null)],
  ["event", ({ event }) => event],
  ["event_title", ({ event }, { events }) => (event === null ? null : (events.get(event)?.title ?? null))],
];

/** The facets whose values the columns above do not hold. */
const OTHER_FACETS = FACET_NAMES.map(facetOf).filter((facet) => COLUMNS.every(([name]) => name !== facet.column));

/**
 * Claims as CSV, one a row, with everything they refer to and, behind that, what else they can be filtered by, under a
 * clock; slice by slice.
 * @param positions of the claims in the dataset
 */
export function claimsCsvSlices(positions: Iterable<number>, dataset: Dataset, clock: Clock): Generator<string> {
  const header = [...COLUMNS.map(([name]) => name), ...OTHER_FACETS.map(({ column }) => column)];
  return csvSlices(header, rowsOf(positions, dataset, clock));
}

/** The same in one text. */
export function claimsCsv(positions: Iterable<number>, dataset: Dataset, clock: Clock): string {
  return [...claimsCsvSlices(positions, dataset, clock)].join("");
}

function* rowsOf(positions: Iterable<number>, dataset: Dataset, clock: Clock): Generator<readonly CsvCell[]> {
  const source = facetSourceOf(dataset);
  const readers = OTHER_FACETS.map((facet) =>
    facet.control === "tree" ? facet.readAll(source) : facet.read(source, clock),
  );
  for (const position of positions) {
    const claim = dataset.claims[position];
    if (!claim) continue;
    const values = readers.map((read) => listed([read(claim, position)].flat()));
    yield [...COLUMNS.map(([, cellOf]) => cellOf(claim, dataset)), ...values];
  }
}

function claimantOf(claim: Claim, { claimants }: Dataset) {
  return claimants.get(claim.claimant);
}

function publicationOf(claim: Claim, { publications }: Dataset): Publication | undefined {
  return publications.get(claim.publication);
}

function listed(values: readonly string[]): string {
  return values.join(";");
}

/** As finely as it is known: `2023-05-17`, `2023-05`, `2023`. */
export function partialDate({ from, precision }: Span): string {
  const length = { day: 10, month: 7, quarter: 7, year: 4 }[precision];
  return isoDay(from).slice(0, length);
}
