import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { facetSourceOf } from "../../../src/core/facets/facet-source.ts";
import { FACETS } from "../../../src/core/facets/facets.ts";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { FacetCounts } from "../../../src/core/query/query.ts";
import type { Claim } from "../../../src/core/records/records.ts";
import { parseIsoDay } from "../../../src/core/time/day.ts";
import type { Clock } from "../../../src/core/time/span.ts";
import { filterOf } from "../../helpers/asked-filter.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import { claimsOf, type Facet, optionCounts, type Question } from "../../helpers/counted-from-csv.ts";
import { randomQuestions } from "../../helpers/questions.ts";

const dataset = committedDataset;
const index = createClaimIndex(dataset);

/** The facets under the names that the counting from the files has for them. */
const COUNTED = {
  category: "category",
  claimant: "claimant",
  publisher: "publisher",
  assertion: "kind",
  polarity: "says",
  region: "region",
  reliability: "source",
  credibility: "claim",
  extent: "extent",
  precision: "precision",
  responsibility: "responsibility",
  corroborated: "corroborated",
  contradicted: "contradicted",
  branch: "branch",
  event: "event",
} as const satisfies Readonly<Partial<Record<keyof FacetCounts, Facet>>>;

function ask(question: Question, cleared: Partial<typeof NO_FILTER> = {}) {
  const day = (iso: string | undefined) => (iso === undefined ? null : parseIsoDay(iso));
  const window = { from: day(question.from), to: day(question.to) };
  return index.query({ filter: { ...filterOf(question), ...cleared }, window, clock: question.clock ?? "occurred" });
}

const idsOf = (positions: Iterable<number>): readonly (string | undefined)[] =>
  [...positions].map((position) => dataset.claims[position]?.id).sort();

test("for random filters over every facet, claims, counts of options and what hides a claim are what the files say", () => {
  const everyClaim = [...dataset.claims.keys()];
  for (const question of randomQuestions(23, 60)) {
    const at = JSON.stringify(question);
    const result = ask(question);
    expect(idsOf(result.rows()), at).toEqual(
      claimsOf(question)
        .map(({ id }) => id)
        .sort(),
    );

    const failing = index.failing(result.query);
    const { from, to, ...ofClaims } = question;
    const passing = everyClaim.filter((position) => failing(position).length === 0);
    expect(idsOf(passing), at).toEqual(
      claimsOf(ofClaims)
        .map(({ id }) => id)
        .sort(),
    );

    const { category, claimant } = NO_FILTER;
    const who = ask(question, { category, claimant }).facets;
    const counts = { ...result.facets, category: who.category, claimant: who.claimant };
    for (const [name, facet] of Object.entries(COUNTED) as [keyof typeof COUNTED, Facet][]) {
      const counted = [...counts[name]].filter(([, count]) => count > 0);
      expect(new Map<string, number>(counted), `${name}: ${at}`).toEqual(optionCounts(facet, question));
    }
  }
}, 120_000);

type Row = Readonly<
  Record<"id" | "extent" | "occurred" | "reported" | "responsibility" | "corroborated" | "contradicted" | "why", string>
>;

describe("claims judged by hand", () => {
  const table = readFileSync(new URL("hand-checked.csv", import.meta.url), "utf8");
  const rows = Papa.parse<Row>(table, { header: true, skipEmptyLines: true }).data;
  const source = facetSourceOf(dataset);

  test.each(rows)("$id: $why", ({ id, why, ...expected }) => {
    const position = dataset.claims.findIndex((claim) => claim.id === id);
    const claim = dataset.claims[position] as Claim;
    const read = (name: "extent" | "precision" | "responsibility" | "corroborated" | "contradicted", clock: Clock) =>
      FACETS[name].read(source, clock)(claim, position);
    expect({
      extent: read("extent", "occurred"),
      occurred: read("precision", "occurred"),
      reported: read("precision", "reported"),
      responsibility: read("responsibility", "occurred"),
      corroborated: read("corroborated", "occurred"),
      contradicted: read("contradicted", "occurred"),
    }).toEqual(expected);
  });
});
