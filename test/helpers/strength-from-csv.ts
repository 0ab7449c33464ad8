import { regionsOf, spanOf } from "./claim-rows.ts";
import { claimsOf, type Question } from "./counted-from-csv.ts";
import type { Row } from "./csv-rows.ts";

/** A size estimate as the files tell it; shares nothing with src/. */
export interface EstimateAnswer {
  readonly claim: string;
  readonly low: string;
  readonly high: string;
  /** Id of the country that it is of as a whole, or empty. */
  readonly country: string;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly isRelayed: boolean;
}

/** The size estimates that answer a question, by the middle of their time, then by first day, then as in the file. */
export function estimatesFor(question: Question): readonly EstimateAnswer[] {
  const rows = claimsOf(question).filter((row) => row["assertion"] === "strength" && spanOf(row, question.clock));
  return rows
    .map((row) => answerOf(row, question))
    .toSorted((one, other) => middleOf(one) - middleOf(other) || Date.parse(one.from) - Date.parse(other.from));
}

function answerOf(row: Row, { clock }: Question): EstimateAnswer {
  const [from = "", to = ""] = spanOf(row, clock) ?? [];
  const regions = regionsOf(row);
  return {
    claim: row["id"] ?? "",
    low: row["strength_low"] ?? "",
    high: row["strength_high"] ?? "",
    country: row["extent"] === "country" && regions.length === 1 ? (regions[0] ?? "") : "",
    from,
    to,
    isRelayed: !["", "claimant"].includes(row["figures_by"] ?? ""),
  };
}

function middleOf({ from, to }: EstimateAnswer): number {
  return Math.floor((Date.parse(from) + Date.parse(to)) / 2 / 86_400_000);
}
