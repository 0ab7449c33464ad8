import { describe, expect, test } from "vitest";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import { countData } from "../../src/core/details/data-counts.ts";
import { NO_FILTER } from "../../src/core/filter/filter.ts";
import { problemCounts } from "../../src/core/records/problem.ts";
import { monthIndex, partsOf } from "../../src/core/time/day.ts";
import { parsePackage } from "../../src/io/parse-package.ts";
import { createFilesWith, type Files, problemsOf } from "./package-files.ts";

const OPEN = { filter: NO_FILTER, window: { from: null, to: null } };

describe("a date after the edition", () => {
  const at = (created: string, files: Files) => ({
    ...files,
    "datapackage.json": JSON.stringify({ ...JSON.parse(files["datapackage.json"] ?? ""), created }),
  });
  const late = (cells: Readonly<Record<string, string>>) =>
    at("2023-12-31", createFilesWith("claims.csv", "network-khuzdar", { reported_on: "", ...cells }));

  test.each([
    [{ occurred_from: "2099-08-01", occurred_to: "2099-08-03" }, "occurred_from: “2099-08-01”"],
    [{ occurred_to: "2024-01-01" }, "occurred_to: “2024-01-01”"],
    [{ reported_on: "2024" }, "reported_on: “2024”"],
  ])("%o is a warning, and the row is taken", (cells, problem) => {
    const { dataset, problems } = parsePackage(late(cells));
    expect(problemsOf(late(cells))).toEqual([
      `claims.csv 10 ${problem} lies after the day of this edition, 31 Dec 2023.`,
    ]);
    expect(problemCounts(problems)).toMatchObject({ rows: 0, warnings: 1 });
    expect(dataset.claims.length).toBe(9);
  });

  test.each([
    [{ occurred_to: "2024-01-01", note: "Forecast: the speaker expected it." }],
    [{ reported_on: "2023" }],
    [{ occurred_to: "2023-12-31", reported_on: "2023-12-31" }],
  ])("%o is none", (cells) => {
    expect(problemsOf(late(cells))).toEqual([]);
  });

  test("of a publication is a warning too", () => {
    const files = createFilesWith("publications.csv", "press-one", { published: "2024-02" });
    expect(problemsOf(at("2023-12-31", files))).toEqual([expect.stringContaining("published: “2024-02” lies after")]);
  });

  test("does not stretch time", () => {
    const { dataset } = parsePackage(late({ occurred_from: "2099-08-01", occurred_to: "2099-08-03" }));
    const model = createDatasetModel(dataset);
    const { histogram, matching } = model.index.query({ ...OPEN, clock: "occurred" });
    const lastOf = (claims: typeof dataset.claims) => claims.map(({ occurred }) => occurred.to).sort((a, b) => b - a);
    const [, second = 0] = lastOf(dataset.claims);
    expect(model.extent("occurred")?.last).toBe(second);
    expect(histogram.firstMonth + histogram.months - 1).toBe(monthIndex(second));
    expect(matching).toBe(9);
    expect(model.measures["first-affirmed"].classes.at(-1)?.to).toBe(partsOf(second).year);
    expect(countData(dataset).years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2099, null]);
  });
});
