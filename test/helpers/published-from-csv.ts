import { polarityOf, regionsOf, spanOf } from "./claim-rows.ts";
import { claimsOf, type Question } from "./counted-from-csv.ts";
import { type Row, rowsOf } from "./csv-rows.ts";

/** What was added between two dates of report as the files tell it; shares nothing with src/. */
export interface AddedAnswer {
  readonly added: number;
  readonly before: number;
  /** Each region of the map that is named: claims that name it, those of them that affirm, whether it was named before. */
  readonly regions: ReadonlyMap<string, readonly [claims: number, affirming: number, isFirst: boolean]>;
  readonly provinces: number;
  readonly districts: number;
  readonly first: number;
  readonly claimants: number;
  readonly retrospective: number;
  readonly undated: number;
  readonly elsewhere: number;
}

const painted = new Map(
  rowsOf("regions.csv")
    .filter(({ level, parent }) => level === "district" || parent === "AF")
    .map(({ id = "", level = "" }) => [id, level]),
);

/** The last day of a report as an ISO date; nothing where it is not known. */
function reportEnd(row: Row): string {
  return spanOf(row, "reported")?.[1] ?? "";
}

function mapRegionsOf(row: Row): readonly string[] {
  return regionsOf(row).filter((id) => painted.has(id));
}

/** The rows that answer a question and had been reported between two ISO dates, both included. */
export function publishedRows(question: Question, since: string, by: string): readonly Row[] {
  return claimsOf(question).filter((row) => reportEnd(row) !== "" && reportEnd(row) >= since && reportEnd(row) <= by);
}

/** What the rows that answer a question add between two ISO dates to those reported before. */
export function addedFor(question: Question, since: string, by: string): AddedAnswer {
  const all = claimsOf(question);
  const rows = publishedRows(question, since, by);
  const before = all.filter((row) => reportEnd(row) !== "" && reportEnd(row) < since);
  const named = [...new Set(rows.flatMap(mapRegionsOf))];
  const regions = new Map(
    named.map((id) => {
      const own = rows.filter((row) => mapRegionsOf(row).includes(id));
      const isFirst = !before.some((row) => mapRegionsOf(row).includes(id));
      return [id, [own.length, own.filter((row) => polarityOf(row) === "affirm").length, isFirst] as const];
    }),
  );
  return {
    added: rows.length,
    before: before.length,
    regions,
    provinces: named.filter((id) => painted.get(id) === "province").length,
    districts: named.filter((id) => painted.get(id) === "district").length,
    first: [...regions.values()].filter(([, , isFirst]) => isFirst).length,
    claimants: new Set(rows.map(({ claimant }) => claimant)).size,
    retrospective: rows.filter(({ occurred_to: to = "" }) => to < since).length,
    undated: all.filter((row) => reportEnd(row) === "").length,
    elsewhere: rows.filter((row) => mapRegionsOf(row).length === 0).length,
  };
}
