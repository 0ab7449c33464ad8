import { CLAIMANT_CATEGORIES } from "../../core/records/claimant-category.ts";
import type { AreaDays, DayKind } from "../../core/table/area-days.ts";
import type { Day } from "../../core/time/day.ts";
import { type Clock, endOf } from "../../core/time/span.ts";
import { type AreaRow, DAY_COLUMNS } from "../../words/area-rows.ts";
import { partialDate } from "./claims-csv.ts";
import { csvText } from "./csv-text.ts";

const HEADER = [
  "area",
  "name",
  "level",
  "within",
  "extent",
  "claims",
  "affirming",
  "denying",
  "neither",
  "affirming_groups",
  "first_affirmed",
  "last_affirmed",
  "last_denied",
  "filtered_out",
  "standing",
  "hidden",
  ...CLAIMANT_CATEGORIES.map((category) => `stance_${category}`),
];

/**
 * Areas as CSV, one a row: what is counted of each, by when it had been affirmed and the last days as finely as they are
 * known under a clock, which of these the filter hides, why there is no matching claim (query/standing.ts), how many
 * claims of the window the filter hides, and what each category says: affirm, deny, both, neither or silent.
 */
export function areasCsv(rows: readonly AreaRow[], daysOf: AreaDays, clock: Clock): string {
  const cells = rows.map(({ area, title, measures, neither, standing, gaps, stances }) => {
    const spanOf = (polarity: DayKind["polarity"], day: Day | null) =>
      day === null ? null : daysOf(area, { polarity, clock }, day);
    const firstAffirmed = spanOf("affirm", measures.firstAffirmed);
    const lastAffirmed = spanOf("affirm", measures.lastAffirmed);
    const lastDenied = spanOf("deny", measures.lastDenied);
    return [
      area,
      title.name,
      title.level,
      title.within.join(";"),
      title.extent,
      measures.claims,
      measures.affirming,
      measures.denying,
      neither,
      measures.affirmingGroups,
      firstAffirmed && partialDate(endOf(firstAffirmed)),
      lastAffirmed && partialDate(lastAffirmed),
      lastDenied && partialDate(lastDenied),
      DAY_COLUMNS.filter((column) => gaps[column] === "filtered-out")
        .map((column) => column.replace("-", "_"))
        .join(";"),
      standing.kind,
      standing.hidden,
      ...stances,
    ];
  });
  return csvText(HEADER, cells);
}
