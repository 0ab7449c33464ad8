import { expect, test } from "vitest";
import { type Filter, NO_FILTER } from "../../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import type { ClaimantId } from "../../../src/core/records/records.ts";
import { isoDay } from "../../../src/core/time/day.ts";
import { CLOCKS, type Clock } from "../../../src/core/time/span.ts";
import { countsFor, polarityOf, spanOf } from "../../helpers/claim-rows.ts";
import { createDay } from "../../helpers/claims.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import { claimsOf } from "../../helpers/counted-from-csv.ts";
import { type Row, rowsOf } from "../../helpers/csv-rows.ts";

const index = createClaimIndex(committedDataset);
const regions = rowsOf("regions.csv").flatMap(({ id = "", name = "" }) => (id.length > 2 ? [{ id, name }] : []));
const ENDS = [null, "2014-12-31", "2016-06-15", "2017-01-06", "2017-01-07", "2019-02-28", "2025-05-30", "2025-05-31"];

/** The day by which rows of a polarity had been said, counted from the CSV: the earliest end not after the window. */
function firstEnd(rows: readonly Row[], polarity: string, clock: Clock, windowEnd: string | null): string | null {
  const ends = rows.filter((row) => polarityOf(row) === polarity).flatMap((row) => spanOf(row, clock)?.[1] ?? []);
  const days = ends.map(realDay).filter((end) => windowEnd === null || end <= windowEnd);
  return days.sort()[0] ?? null;
}

/** The last day of the month for `2019-02-31`, which is how a month ends in the helper. */
function realDay(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return day < last ? day : last;
}

/** What the index says of an area at a window's end. */
function measured(clock: Clock, windowEnd: string | null, filter: Filter = NO_FILTER) {
  const window = { from: null, to: windowEnd === null ? null : createDay(windowEnd) };
  const { areas } = index.query({ filter, window, clock });
  const iso = (day: number | null | undefined) => (day == null ? null : isoDay(day));
  return (area: string) => {
    const measures = areas.get(area as AreaId);
    return { affirmed: iso(measures?.firstAffirmed), denied: iso(measures?.firstDenied) };
  };
}

test.each(CLOCKS)("every region counts from the end of the claim that ends first, %s", (clock) => {
  const rows = claimsOf({});
  const about = regions.map(({ id, name }) => ({ id, name, rows: rows.filter((row) => countsFor(row, id)) }));
  for (const windowEnd of ENDS) {
    const shown = measured(clock, windowEnd);
    expect([windowEnd, about.map(({ id, name }) => [name, shown(id)])]).toEqual([
      windowEnd,
      about.map((region) => [
        region.name,
        {
          affirmed: firstEnd(region.rows, "affirm", clock, windowEnd),
          denied: firstEnd(region.rows, "deny", clock, windowEnd),
        },
      ]),
    ]);
  }
});

test("Kachhi, Kalat and Mastung are not dated to 2016 by one column of 2025", () => {
  const idOf = (name: string) => regions.find((region) => region.name === name)?.id ?? "";
  const affirmed = (name: string, filter?: Filter) => measured("occurred", null, filter)(idOf(name)).affirmed;
  expect(["Kachhi", "Kalat", "Mastung"].map((name) => affirmed(name))).toEqual([
    "2019-03-01",
    "2018-07-20",
    "2017-05-12",
  ]);

  const rana: Filter = { ...NO_FILTER, claimant: { kind: "only", values: ["amir-rana" as ClaimantId] } };
  expect(["Kachhi", "Kalat", "Mastung"].map((name) => affirmed(name, rana))).toEqual(Array(3).fill("2025-05-31"));
  expect(measured("occurred", "2025-05-30", rana)(idOf("Kalat")).affirmed).toBeNull();
});
