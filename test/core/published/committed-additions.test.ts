import { expect, test } from "vitest";
import { createClaimLookup } from "../../../src/core/details/claim-lookup.ts";
import { additionsOf } from "../../../src/core/published/additions.ts";
import { undatedClaims } from "../../../src/core/published/undated.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import { filterOf } from "../../helpers/asked-filter.ts";
import { createDay } from "../../helpers/claims.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import type { Question } from "../../helpers/counted-from-csv.ts";
import { addedFor, publishedRows } from "../../helpers/published-from-csv.ts";

const index = createClaimIndex(committedDataset);
const lookup = createClaimLookup(committedDataset);

const QUESTIONS: readonly Question[] = [
  {},
  { withoutKinds: ["strength"], sourceAtLeast: "D", withoutUnjudgedSources: true },
  { categories: ["UN", "TB"] },
  { says: ["deny"], clock: "reported" },
  { from: "2021-01-01", to: "2021-06-01" },
  { categories: ["PK"], regions: ["PK-BA"], clock: "reported", from: "2020-01-01" },
];
const PERIODS = [
  ["2022-07-01", "2023-06-30"],
  ["2021-06-02", "2021-12-31"],
  ["2016-01-15", "2016-01-31"],
] as const;

function ask({ clock = "occurred", from, to, ...parts }: Question, since: string | null, by: string) {
  const day = (iso?: string | null) => (iso ? createDay(iso) : null);
  const window = { from: day(from), to: day(to) };
  return index.query({ filter: filterOf(parts), clock, window, published: { from: day(since), to: day(by) } });
}

test.each(PERIODS)("what was added between %s and %s is what the files say", (since, by) => {
  for (const question of QUESTIONS) {
    const result = ask(question, since, by);
    const found = additionsOf(result, committedDataset, lookup);
    const level = (key: string) => [...committedDataset.regions.values()].find(({ id }) => id === key)?.level;
    expect(
      found && {
        added: found.claims.length,
        before: found.before,
        regions: new Map(
          found.regions.map(({ key, claims, isFirst }) => [
            key,
            [claims.length, result.areas.get(key)?.affirming, isFirst],
          ]),
        ),
        provinces: found.regions.filter(({ key }) => level(key) === "province").length,
        districts: found.regions.filter(({ key }) => level(key) === "district").length,
        first: found.regions.filter(({ isFirst }) => isFirst).length,
        claimants: found.claimants.length,
        retrospective: found.retrospective.length,
        undated: undatedClaims(result.query, index, committedDataset).length,
        elsewhere: found.elsewhere.length,
      },
      JSON.stringify(question),
    ).toEqual(addedFor(question, since, by));
  }
  expect(addedFor({}, since, by).added).toBeGreaterThan(0);
});

test("what had been published by a date about a window is what the files say", () => {
  for (const question of QUESTIONS) {
    const rows = ask(question, null, "2021-06-01").rows();
    const ids = Array.from(rows, (row) => committedDataset.claims[row]?.id).toSorted();
    expect(ids).toEqual(
      publishedRows(question, "", "2021-06-01")
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(ids.length).toBeGreaterThan(0);
  }
});
