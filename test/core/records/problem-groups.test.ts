import { expect, test } from "vitest";
import { faultOf } from "../../../src/core/records/fault.ts";
import type { Problem } from "../../../src/core/records/problem.ts";
import { groupProblems, rangesOf } from "../../../src/core/records/problem-groups.ts";

const at = (file: string, row: number | null, fault: Problem["fault"], column = "id"): Problem => ({
  file,
  row,
  column: row === null ? null : column,
  value: `value ${row}`,
  fault,
});

function told(problems: readonly Problem[]): readonly string[] {
  return groupProblems(problems).map(({ file, rows, fault, followers }) =>
    [file, rows.join(","), fault.code, ...followers.map((other) => `${other.file} ${other.rows.join(",")}`)].join(" "),
  );
}

test("what rows have in common is told once, whatever their values", () => {
  const empty = faultOf("emptyCell", "id");
  expect(told([at("claims.csv", 2, empty), at("claims.csv", 3, empty, "place"), at("claims.csv", 9, empty)])).toEqual([
    "claims.csv 2,9 emptyCell",
    "claims.csv 3 emptyCell",
  ]);
});

test("what only follows is told with its cause, through whatever chain", () => {
  const problems = [
    at("relations.csv", 5, faultOf("leftOutId", "a", "claims.csv", 3)),
    at("claims.csv", 3, faultOf("leftOutId", "p", "publications.csv", 7)),
    at("claims.csv", 8, faultOf("leftOutId", "p", "publications.csv", 7)),
    at("publications.csv", 7, faultOf("notAddress", "x")),
  ];
  expect(told(problems)).toEqual(["publications.csv 7 notAddress claims.csv 3,8 relations.csv 5"]);
});

test("unknown ids follow from rows that are gone, and only then", () => {
  const unknown = at("claims.csv", 4, faultOf("unknownId", "a", "claimants.csv", null));
  expect(told([unknown])).toEqual(["claims.csv 4 unknownId"]);
  expect(told([unknown, at("claimants.csv", null, faultOf("fewerRows", 1, 9))])).toEqual([
    "claimants.csv  fewerRows claims.csv 4",
  ]);
  const event = at("claims.csv", 4, faultOf("unknownEvent", "a"));
  expect(told([event, at("events.csv", null, faultOf("fewerRows", 1, 9))])).toEqual([
    "events.csv  fewerRows claims.csv 4",
  ]);
});

test("whole files come first, then what others refer to, notes at the end", () => {
  const problems = [
    at("claims.csv", null, faultOf("edited", 1, 2)),
    at("claims.csv", 2, faultOf("emptyCell", "id")),
    at("regions.csv", 5, faultOf("emptyCell", "name")),
    at("relations.csv", null, faultOf("missingColumns", ["to"])),
  ];
  expect(told(problems)).toEqual([
    "relations.csv  missingColumns",
    "regions.csv 5 emptyCell",
    "claims.csv 2 emptyCell",
    "claims.csv  edited",
  ]);
});

test("rows are told as ranges", () => {
  expect(rangesOf([2, 3, 4, 7, 9, 10])).toEqual([
    [2, 4],
    [7, 7],
    [9, 10],
  ]);
  expect(rangesOf([])).toEqual([]);
});
