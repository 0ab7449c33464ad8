import { expect, test } from "vitest";
import { type BorderSide, borderKindOf } from "../../../src/core/geography/borders-kinds.ts";

const herat: BorderSide = { country: "AF", covered: "AF" };
const quetta: BorderSide = { country: "PK", covered: "PK-BA" };
const sindh: BorderSide = { country: "PK", covered: null };
const yazd: BorderSide = { country: "IR", covered: null };
const sea: BorderSide = { country: null, covered: null };

test.each([
  ["two regions of one area", herat, herat, "region"],
  ["two covered areas", herat, quetta, "covered"],
  ["a covered area and the rest of its country", sindh, quetta, "covered"],
  ["a covered area and the sea", quetta, sea, "covered"],
  ["a covered area and the end of the data", quetta, null, "covered"],
  ["two other countries", sindh, yazd, "international"],
  ["two provinces", yazd, yazd, "province"],
  ["land and sea", sea, yazd, "coast"],
  ["two seas", sea, sea, null],
  ["the end of the data", yazd, null, null],
] as const)("%s", (_, left, right, kind) => {
  expect(borderKindOf(left, right)).toBe(kind);
  if (right !== null) expect(borderKindOf(right, left)).toBe(kind);
});
