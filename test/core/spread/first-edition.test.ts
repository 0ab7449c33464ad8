import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { neighboursIn } from "../../../src/core/geography/neighbours.ts";
import type { Claim, RegionId } from "../../../src/core/records/records.ts";
import { accrualBand } from "../../../src/core/spread/accrual-band.ts";
import { chanceInWindow } from "../../../src/core/spread/chance-in-window.ts";
import { chanceOfOrder } from "../../../src/core/spread/chance-of-order.ts";
import { namedBy } from "../../../src/core/spread/named-series.ts";
import { spreadIn } from "../../../src/core/spread/spread.ts";
import { STRICTNESSES } from "../../../src/core/spread/spread-settings.ts";
import { createDay } from "../../helpers/claims.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import { readGeography } from "../geography/committed-geography.ts";
import { naming, spreadOfClaims } from "./spread-claims.ts";

/** Affirming claims of the first edition graded D or better that name regions of the map: last day, group, grade, regions. */
const rows = readFileSync("test/fixtures/first-edition/naming-claims.csv", "utf8").trim().split("\n").slice(1);
const spread = spreadOfClaims(
  rows.map((row) => {
    const [day = "", group = "", grade = "", regions = ""] = row.split(",");
    return naming(group, regions.replaceAll(";", " "), day, {
      reliability: grade[0] as Claim["reliability"],
      credibility: grade[1] as Claim["credibility"],
    });
  }),
  { regions: [...committedDataset.regions.values()] },
);
const neighbours = neighboursIn(readGeography());
const WINDOW = { from: createDay("2021-08-01"), to: createDay("2023-12-31") };

test("the line of the first edition lies in its accrual band, as its readers had it", () => {
  const years = { 2015: [18, 15, 25], 2017: [35, 32, 42], 2019: [39, 37, 45], 2023: [47, 45, 50] };
  const ends = Object.keys(years).map((year) => createDay(`${year}-12-31`));
  const all = spread.claims.regions.map(({ id }) => id);
  const [band] = accrualBand(spread.claims, "one-claim", [all as RegionId[]], ends);
  Object.values(years).forEach(([line = 0, low = 0, high = 0], place) => {
    expect(namedBy(ends[place] ?? 0, spread.namings("one-claim"))).toHaveLength(line);
    // 95.1 % of shuffles name no more than 41 by 2017: one end of that range is a matter of the seed.
    expect(Math.abs((band?.[place]?.low ?? 0) - low)).toBeLessThanOrEqual(1);
    expect(Math.abs((band?.[place]?.high ?? 0) - high)).toBeLessThanOrEqual(1);
    expect(band?.[place]?.low).toBeLessThanOrEqual(line);
    expect(band?.[place]?.high).toBeGreaterThanOrEqual(line);
  });
});

test("it names 50 regions, 40 by C3 or better, 37 by two voices, 29 of them within a year", () => {
  expect(STRICTNESSES.map((strictness) => spread.namings(strictness).length)).toEqual([50, 40, 37, 29]);
  const named = STRICTNESSES.map((strictness) => spreadIn(spread, strictness, WINDOW));
  expect(named.map(({ named: { province, district } }) => [province, district])).toEqual([
    [31, 16],
    [27, 9],
    [25, 7],
    [21, 4],
  ]);
  expect(named.map(({ fresh: { province, district } }) => province + district)).toEqual([7, 5, 9, 7]);
});

test("39 of 49 came next to an earlier one, 40 would in a random order; all 7 of the window, where 4.9 would anyway", () => {
  const namings = spread.namings("one-claim");
  const chance = chanceOfOrder(namings, neighbours);
  expect(chance).toMatchObject({ steps: 39, of: 49 });
  expect(Math.round(chance?.expected ?? 0)).toBe(40);
  expect(chanceInWindow(namings, neighbours, spread.claims.regions, WINDOW)).toEqual({
    fresh: 7,
    touching: 7,
    expected: expect.closeTo(4.9, 10),
  });
});
