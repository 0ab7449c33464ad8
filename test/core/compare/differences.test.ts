import { expect, test } from "vitest";
import {
  differencesOf,
  largestChanges,
  listedChanges,
  opposedCount,
  stepOf,
} from "../../../src/core/compare/differences.ts";
import type { RegionId } from "../../../src/core/records/records.ts";

const ids = ["AF01", "AF02", "AF03", "AF04", "AF05"] as readonly string[] as readonly RegionId[];
const counts = (...numbers: readonly number[]) =>
  new Map(numbers.flatMap((count, at) => (count > 0 ? [[ids[at] as RegionId, count] as const] : [])));
const differences = differencesOf(
  { numbers: counts(1, 0, 4, 2, 0), denials: counts(0, 1, 0, 0, 2) },
  { numbers: counts(1, 7, 2, 0, 0), denials: counts(0, 0, 3) },
  ids,
);

test("a change has its kind and the step of its size", () => {
  expect(differences.map(({ change }) => change)).toEqual(["same", "only-b", "fewer", "only-a", "neither"]);
  expect(differences.map(stepOf)).toEqual([0, 3, 1, 1, 0]);
  expect([1, 2, 3, 5, 6, 40].map((b) => stepOf({ a: 0, b }))).toEqual([1, 1, 2, 2, 3, 3]);
  expect(stepOf({ a: 9, b: 1 })).toBe(3);
});

test("the largest changes come first, then what a side denies without a change", () => {
  expect(largestChanges(differences).map(({ region }) => region)).toEqual(["AF02", "AF03", "AF04"]);
  expect(listedChanges(differences).map(({ region }) => region)).toEqual(["AF02", "AF03", "AF04", "AF05"]);
});

test("a region is opposed where one side affirms and the other denies", () => {
  expect(opposedCount(differences)).toBe(2);
});
