import { expect, test } from "vitest";
import type { Claim } from "../../src/core/records/records.ts";
import { estimatesIn } from "../../src/core/strength/estimates.ts";
import { estimateNames, strengthAnswer } from "../../src/words/estimate-words.ts";
import {
  createClaim,
  createClaimant,
  createDataset,
  createReportedNumbers,
  createSpan,
  type Overrides,
} from "../helpers/claims.ts";
import { english } from "../helpers/english.ts";

const CLAIMANTS = [
  createClaimant({ id: "unmt", name: "UN Monitoring Team", shortName: "UN monitors", group: "un" }),
  createClaimant({ id: "institute", name: "An institute", type: "think-tank" }),
];
const estimate = (low: number | null, high: number | null, more: Overrides<Claim>, relayed = false) =>
  createClaim({
    claimant: "unmt",
    assertion: "strength",
    regions: ["AF"],
    extent: "country",
    occurred: createSpan("2024-01-01"),
    numbers: createReportedNumbers({ strength: { low, high }, countedBy: relayed ? "other" : "claimant" }),
    ...more,
  });
function listOf(...claims: readonly Claim[]) {
  return estimatesIn(createDataset({ claims, claimants: CLAIMANTS }), Int32Array.from(claims.keys()), "occurred").list;
}

test("a claimant has one name; what it passes on goes by those who gave it, the higher numbers of a page first", () => {
  const list = listOf(
    estimate(1000, 2000, { id: "own", publication: "p" }),
    estimate(2000, 3500, { id: "low", publication: "q" }, true),
    estimate(4000, 6000, { id: "high", publication: "q" }, true),
    estimate(500, 1500, { id: "alone", publication: "r" }, true),
    estimate(3000, 5000, { id: "paper", publication: "s", claimant: "institute" }, true),
  );
  expect(Object.fromEntries(estimateNames(english, list))).toEqual({
    own: "UN monitors",
    low: "Other member states, via UN",
    high: "Some member states, via UN",
    alone: "Member states, via UN",
    paper: "Others, via An institute",
  });
});

test("the answer tells how many by how many voices, and who said the least and the most", () => {
  const list = listOf(
    estimate(70, 80, { id: "a", occurred: createSpan("2024-01-03") }),
    estimate(10_000, null, {
      id: "b",
      claimant: "institute",
      occurred: createSpan("2016-04-01", "2016-04-30", "month"),
    }),
  );
  const answer = strengthAnswer(english, { list }, "Afghanistan", estimateNames(english, list));
  const plain = (words: string) => words.replaceAll(/[\u2068\u2069]/g, "");
  expect(plain(answer.bold)).toBe("2 size estimates of the whole of Afghanistan by 2 separate voices.");
  expect(plain(answer.rest)).toBe(
    "They run from 70–80 (UN monitors, 3 Jan 2024) to at least 10,000 (An institute, Apr 2016).",
  );
  const [first] = list;
  const alone = strengthAnswer(english, { list: first ? [first] : [] }, null, new Map());
  expect(plain(alone.bold)).toBe("1 size estimate of provinces and parts by 1 separate voice.");
  expect(plain(alone.rest)).toContain("It says at least 10,000");
});
