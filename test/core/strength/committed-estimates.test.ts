import { expect, test } from "vitest";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import { type Estimate, estimatesIn, type Size } from "../../../src/core/strength/estimates.ts";
import { isoDay } from "../../../src/core/time/day.ts";
import { filterOf } from "../../helpers/asked-filter.ts";
import { createDay } from "../../helpers/claims.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import type { Question } from "../../helpers/counted-from-csv.ts";
import { WINDOWS } from "../../helpers/questions-asked.ts";
import { type EstimateAnswer, estimatesFor } from "../../helpers/strength-from-csv.ts";

const index = createClaimIndex(committedDataset);

const ASKED: readonly Question[] = [
  {},
  { sourceAtLeast: "D", withoutUnjudgedSources: true },
  { categories: ["UN"] },
  { withoutCategories: ["UN", "US"], clock: "reported" },
  { extents: ["country"] },
  { regions: ["AF-NAN", "AF-KNR"], clock: "reported" },
];

/** The two numbers of the file. */
function numbersOf(size: Size): readonly [low: number | "", high: number | ""] {
  switch (size.kind) {
    case "one":
      return [size.number, size.number];
    case "range":
      return [size.low, size.high];
    case "at-least":
      return [size.low, ""];
    case "up-to":
      return ["", size.high];
  }
}

function asAnswer({ claim, size, country, span, isRelayed }: Estimate): EstimateAnswer {
  const [low, high] = numbersOf(size).map(String) as [string, string];
  return {
    claim: claim.id,
    low,
    high,
    country: country ?? "",
    from: isoDay(span.from),
    to: isoDay(span.to),
    isRelayed,
  };
}

test("estimates are those of the files, in order, each with its numbers as they were said", () => {
  const kinds = new Set<string>();
  for (const { clock = "occurred", ...parts } of ASKED) {
    for (const { from, to } of WINDOWS) {
      const window = { from: from ? createDay(from) : null, to: to ? createDay(to) : null };
      const rows = index.query({ filter: filterOf(parts), window, clock }).rows();
      const { list } = estimatesIn(committedDataset, rows, clock);
      const question = { ...parts, clock, ...(from && { from }), ...(to && { to }) };
      expect(list.map(asAnswer), JSON.stringify(question)).toEqual(estimatesFor(question));
      for (const { size, country } of list) kinds.add(`${size.kind} ${country}`);
    }
  }
  expect(kinds).toContain("up-to AF");
  expect(kinds).toContain("at-least AF");
  expect(kinds).toContain("range null");
});
