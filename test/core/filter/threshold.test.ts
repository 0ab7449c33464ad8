import { describe, expect, it } from "vitest";
import type { Threshold } from "../../../src/core/filter/filter.ts";
import { isAny, lowestOf, withLowest, withUnjudgedSwitched } from "../../../src/core/filter/threshold.ts";

const ramp = ["A", "B", "C", "D", "E"] as const;
type Grade = (typeof ramp)[number];
const threshold = (atLeast: Grade | null, unjudged: boolean): Threshold<Grade> => ({ atLeast, unjudged });
const any = threshold(null, true);

describe("a grade threshold", () => {
  it("lets any grade pass by default, and where its lowest is the last and F passes", () => {
    expect(isAny(any, ramp)).toBe(true);
    expect(isAny(threshold("E", true), ramp)).toBe(true);
    expect(isAny(threshold("E", false), ramp)).toBe(false);
    expect(isAny(threshold("D", true), ramp)).toBe(false);
  });

  it("leaves out what cannot be judged when a lowest grade is first chosen", () => {
    expect(withLowest(any, "D", ramp)).toEqual(threshold("D", false));
  });

  it("keeps the switch for what cannot be judged when another grade is chosen", () => {
    expect(withLowest(threshold("D", true), "B", ramp)).toEqual(threshold("B", true));
    expect(withLowest(threshold("D", false), "B", ramp)).toEqual(threshold("B", false));
  });

  it("is any again when the chosen grade is chosen once more", () => {
    expect(withLowest(threshold("D", false), "D", ramp)).toEqual(any);
    expect(withLowest(threshold(null, false), "E", ramp)).toEqual(any);
  });

  it("is any again when what was held back is let pass", () => {
    expect(withLowest(threshold("D", true), "E", ramp)).toEqual(any);
    expect(withUnjudgedSwitched(threshold("E", false), ramp)).toEqual(any);
    expect(withUnjudgedSwitched(threshold(null, false), ramp)).toEqual(any);
  });

  it("switches what cannot be judged alone", () => {
    expect(withUnjudgedSwitched(any, ramp)).toEqual(threshold("E", false));
    expect(withUnjudgedSwitched(threshold("C", false), ramp)).toEqual(threshold("C", true));
  });

  it("has the last of the ramp as its lowest where none is asked for", () => {
    expect(lowestOf(any, ramp)).toBe("E");
    expect(lowestOf(threshold("B", true), ramp)).toBe("B");
  });
});
