import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { claimsMeasure } from "../../../src/core/measures/claims.ts";
import { COUNT_CLASSES } from "../../../src/core/measures/count-classes.ts";
import { firstAffirmedMeasure } from "../../../src/core/measures/first-affirmed.ts";
import { classOf } from "../../../src/core/measures/measure.ts";
import { measuresOf } from "../../../src/core/measures/measures.ts";
import type { AreaMeasures } from "../../../src/core/query/query.ts";
import { dayOf } from "../../../src/core/time/day.ts";
import { classLabels } from "../../../src/words/class-labels.ts";
import { createClaim, createDataset, createSpan } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";

const query = { filter: NO_FILTER, window: { from: null, to: null }, clock: "occurred" } as const;
const firstAffirmedIn = (year: number | null) =>
  ({ firstAffirmed: year === null ? null : dayOf(year, 6, 1) }) as AreaMeasures;

describe("count classes", () => {
  it("begin and end where their labels say", () => {
    const labels = classLabels(english, { of: "counts", classes: COUNT_CLASSES });
    const label = (count: number) =>
      labels[classOf(claimsMeasure, { affirming: count } as AreaMeasures, query) ?? -1] ?? "none";
    expect([0, 1, 2, 3, 5, 6, 10, 11, 20, 21, 400].map(label)).toEqual([
      "none",
      "1",
      "2",
      "3–5",
      "3–5",
      "6–10",
      "6–10",
      "11–20",
      "11–20",
      "21+",
      "21+",
    ]);
  });
});

describe("the measures of a dataset", () => {
  it("have year classes from the first to the last year in which claims end, under either clock", () => {
    const claims = [
      createClaim({ occurred: createSpan("2010-01-01", "2015-12-31", "year"), reported: createSpan("2021-01-01") }),
      createClaim({ occurred: createSpan("2019-01-01"), reported: null }),
    ];
    const labels = classLabels(english, measuresOf(createDataset({ claims }))["first-affirmed"]);
    expect([labels[0], labels.at(-1)]).toEqual(["2015", "2020–21"]);
  });
});

describe("year classes", () => {
  const measure = firstAffirmedMeasure({ first: 2014, last: 2026 });

  it("cover every year of the data once, early dark to late light", () => {
    expect(classLabels(english, measure)).toEqual(["2014–15", "2016–17", "2018–19", "2020–21", "2022–23", "2024–26"]);
    expect(measure.classes[0]?.shade).toBe(6);
    expect(measure.classes.at(-1)?.shade).toBe(1);
  });

  it("hold the year they are named after, and nothing where nobody affirmed", () => {
    expect([2014, 2015, 2016, 2023, 2024, 2026].map((year) => classOf(measure, firstAffirmedIn(year), query))).toEqual([
      0, 0, 1, 4, 5, 5,
    ]);
    expect(classOf(measure, firstAffirmedIn(null), query)).toBeNull();
  });

  it("are as many as there are years where those are few", () => {
    expect(classLabels(english, firstAffirmedMeasure({ first: 2020, last: 2021 }))).toEqual(["2020", "2021"]);
  });
});
