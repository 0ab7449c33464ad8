import { gradeOf } from "../../core/records/grade.ts";
import type { Dataset } from "../../core/records/records.ts";
import type { ActivityInPeriod } from "../../core/spread/activity.ts";
import type { CentralRange } from "../../core/spread/central-range.ts";
import { type ByLevel, COUNTED_LEVELS, type NamedInPeriod } from "../../core/spread/named-series.ts";
import { namingKindOf } from "../../core/spread/namings.ts";
import type { NamingRow } from "../../core/spread/spread.ts";
import type { Step } from "../../core/spread/steps.ts";
import { isoDay } from "../../core/time/day.ts";
import { type Clock, endOf } from "../../core/time/span.ts";
import { partialDate } from "./claims-csv.ts";
import { csvText } from "./csv-text.ts";

const ORDER = [
  "place",
  "region_id",
  "region",
  "level",
  "first_named_by",
  "new_in_window",
  "kind",
  "claim",
  "claimant",
  "claimant_name",
  "grade",
  "other_claim",
  "gap_days",
  "step",
  "next_to",
  "nearest",
  "kilometres",
  "voices_to_date",
];

/**
 * The order of first naming as CSV, a region a row: by when, by which claim, whether next to one named on an earlier day.
 * @param steps of the rows, in their order
 */
export function namingsCsv(
  rows: readonly NamingRow[],
  steps: readonly Step[],
  { claimants, regions }: Dataset,
  clock: Clock,
): string {
  return csvText(
    ORDER,
    rows.map(({ naming, isNew, voices }, at) => {
      const { region, claim, partner, gap } = naming;
      const step = steps[at];
      const span = claim[clock];
      return [
        at + 1,
        region.id,
        region.name,
        region.level,
        span && partialDate(endOf(span)),
        isNew ? "yes" : "no",
        namingKindOf(claim),
        claim.id,
        claim.claimant,
        claimants.get(claim.claimant)?.name ?? null,
        gradeOf(claim),
        partner?.id ?? null,
        gap,
        step?.kind ?? null,
        step?.kind === "step" ? step.next.join(";") : null,
        step?.kind === "leap" ? (regions.get(step.nearest)?.id ?? null) : null,
        step?.kind === "leap" ? Math.round(step.kilometres) : null,
        voices,
      ];
    }),
  );
}

const SERIES = [
  "from",
  "to",
  ...COUNTED_LEVELS.flatMap((level) => [
    `${level}s_newly_named`,
    `${level}s_named`,
    `${level}s_band_low`,
    `${level}s_band_high`,
  ]),
  "area_km2",
  "area_share",
  "voices",
  ...COUNTED_LEVELS.flatMap((level) => [`${level}s_spoken_of`, `${level}s_only_by_quarter_or_year`]),
];

/**
 * The series by half-year as CSV: regions newly named and named so far with their accrual bands, the land of those named,
 * separate voices, and regions spoken of.
 */
export function seriesCsv(
  series: readonly NamedInPeriod[],
  bands: ByLevel<readonly CentralRange[]>,
  activity: readonly ActivityInPeriod[],
): string {
  return csvText(
    SERIES,
    series.map(({ period, newly, soFar, area, areaShare }, at) => [
      isoDay(period.from),
      isoDay(period.to),
      ...COUNTED_LEVELS.flatMap((level) => [
        newly.filter(({ region }) => region.level === level).length,
        soFar[level],
        bands[level][at]?.low ?? null,
        bands[level][at]?.high ?? null,
      ]),
      Math.round(area),
      Math.round(areaShare * 1000) / 1000,
      activity[at]?.voices ?? null,
      ...COUNTED_LEVELS.flatMap((level) => [activity[at]?.named[level] ?? null, activity[at]?.longOnly[level] ?? null]),
    ]),
  );
}
