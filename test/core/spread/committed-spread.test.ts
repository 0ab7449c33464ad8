import { expect, test } from "vitest";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import { activityIn } from "../../../src/core/spread/activity.ts";
import { namedSeries } from "../../../src/core/spread/named-series.ts";
import { periodsOf } from "../../../src/core/spread/periods.ts";
import { createSpread, spreadIn } from "../../../src/core/spread/spread.ts";
import { STRICTNESSES } from "../../../src/core/spread/spread-settings.ts";
import { isoDay } from "../../../src/core/time/day.ts";
import { filterOf } from "../../helpers/asked-filter.ts";
import { createDay } from "../../helpers/claims.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import type { Question } from "../../helpers/counted-from-csv.ts";
import { rowsOf } from "../../helpers/csv-rows.ts";
import { ASKED, WINDOWS } from "../../helpers/questions-asked.ts";
import {
  areaShareOf,
  firstNamings,
  halfYear,
  isLongerThanHalfYear,
  levelsOf,
  namingRows,
  voicesFor,
} from "../../helpers/spread-from-csv.ts";

const branches = new Map(rowsOf("claims.csv").map(({ id, branch }) => [id, branch]));
const spreadOf = createSpread(committedDataset, createClaimIndex(committedDataset));

function spreadFor({ clock = "occurred", ...parts }: Question) {
  return spreadOf({ filter: filterOf(parts), clock, window: { from: null, to: null } });
}

test.each(STRICTNESSES)(
  "regions are first named by the claims that the files say, in their order: %s",
  (strictness) => {
    for (const question of ASKED) {
      const namings = spreadFor(question).namings(strictness);
      expect(
        namings.map(({ region, day, claim, partner }) => ({
          region: region.id,
          day: isoDay(day),
          claim: claim.id,
          partner: partner?.id ?? null,
        })),
        JSON.stringify(question),
      ).toEqual(firstNamings(question, strictness));
      expect(namings.length).toBeGreaterThan(0);
    }
  },
);

test("what a window's end has named, first in it, and by one voice only, is what the files say", () => {
  for (const question of ASKED) {
    for (const { from = "", to = "9999" } of WINDOWS) {
      const window = { from: from === "" ? null : createDay(from), to: to === "9999" ? null : createDay(to) };
      const found = spreadIn(spreadFor(question), "one-claim", window);
      const named = firstNamings(question, "one-claim").filter(({ day }) => day <= to);
      const voices = named.map(({ region }) => voicesFor(question, region, to));
      const idsWhere = (isSuch: (place: number) => boolean) =>
        named.flatMap(({ region }, place) => (isSuch(place) ? [region] : []));
      expect(found.rows.map((row) => [row.voices, row.secondVoiceAfter])).toEqual(voices);
      expect({ ...found, rows: null }).toEqual({
        rows: null,
        regions: { province: 34, district: 36 },
        named: levelsOf(idsWhere(() => true)),
        fresh: levelsOf(idsWhere((place) => (named[place]?.day ?? "") >= from)),
        oneVoice: levelsOf(idsWhere((place) => voices[place]?.[0] === 1)),
        ofPakistan: levelsOf(idsWhere((place) => branches.get(named[place]?.claim) === "pakistan")),
      });
    }
  }
});

test("series by half-year are what the files say", () => {
  const periods = periodsOf(createDay("2014-01-01"), createDay("2026-03-31"), 6);
  expect(periods.map(({ from, to }) => `${isoDay(from)} ${isoDay(to)}`).slice(-2)).toEqual([
    "2025-07-01 2025-12-31",
    "2026-01-01 2026-06-30",
  ]);
  for (const question of ASKED) {
    const { claims, namings } = spreadFor(question);
    const first = firstNamings(question, "one-claim");
    const series = namedSeries(namings("one-claim"), claims.regions, periods);
    const activity = activityIn(claims, periods, 6, question.clock ?? "occurred");
    expect(activity.leftOut).toBe(namingRows(question).filter((row) => isLongerThanHalfYear(row, question)).length);
    periods.forEach(({ from, to }, place) => {
      const [start, end] = [isoDay(from), isoDay(to)];
      const soFar = first.filter(({ day }) => day <= end).map(({ region }) => region);
      expect(series[place]?.newly.map(({ region }) => region.id)).toEqual(
        first.filter(({ day }) => day >= start && day <= end).map(({ region }) => region),
      );
      expect(series[place]?.soFar).toEqual(levelsOf(soFar));
      expect(series[place]?.areaShare).toBeCloseTo(areaShareOf(soFar), 10);
      expect(activity.periods[place]).toEqual({ period: periods[place], ...halfYear(question, start, end) });
    });
  }
});
