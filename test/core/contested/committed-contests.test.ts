import { expect, test } from "vitest";
import { CONTEST_RULES } from "../../../src/core/contested/contest-class.ts";
import { createContests } from "../../../src/core/contested/contests.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { RegionId } from "../../../src/core/records/records.ts";
import { filterOf } from "../../helpers/asked-filter.ts";
import { createDay } from "../../helpers/claims.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import { contestsFor } from "../../helpers/contests-from-csv.ts";
import type { Question } from "../../helpers/counted-from-csv.ts";
import { ASKED, WINDOWS } from "../../helpers/questions-asked.ts";

const contests = createContests(committedDataset, createClaimIndex(committedDataset));

function queryOf({ clock = "occurred", from, to, ...parts }: Question) {
  const day = (iso: string | undefined) => (iso === undefined ? null : createDay(iso));
  return { filter: filterOf(parts), clock, window: { from: day(from), to: day(to) } };
}

test.each(CONTEST_RULES)("every region is contested as the files say, %s", (rule) => {
  const classes = new Set<string>();
  for (const question of ASKED.flatMap((parts) => WINDOWS.map((window) => ({ ...parts, ...window })))) {
    const found = [...contests(queryOf(question), rule)].map(([id, { region, ...contest }]) => [id, contest] as const);
    expect(Object.fromEntries(found), JSON.stringify(question)).toEqual(
      Object.fromEntries(contestsFor(question, rule)),
    );
    for (const [, contest] of found) classes.add(`${contest.class} ${contest.isOwnVoice}`);
  }
  expect(classes.size).toBe(9);
});

test("Nangarhar from 2016 to 2020: 8 affirm, 1 denies, 5 say defeated; on the same days 3 stand against 4", () => {
  const question = { ...ASKED[1], ...WINDOWS[1] };
  const nangarhar = (rule: (typeof CONTEST_RULES)[number]) =>
    contests(queryOf(question), rule).get("AF-NAN" as RegionId);
  expect(nangarhar("anywhere")?.voices).toEqual({ affirming: 8, denying: 1, defeated: 5, against: 5, both: 3 });
  expect(nangarhar("same-days")?.voices).toEqual(nangarhar("anywhere")?.voices);
  expect(nangarhar("same-days")?.opposed).toEqual({ affirming: 3, denying: 1, defeated: 4, against: 4, both: 1 });
});
