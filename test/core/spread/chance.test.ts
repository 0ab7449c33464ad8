import { describe, expect, test } from "vitest";
import { chanceInWindow } from "../../../src/core/spread/chance-in-window.ts";
import { chanceOfOrder } from "../../../src/core/spread/chance-of-order.ts";
import type { Naming } from "../../../src/core/spread/namings.ts";
import { createRegion } from "../../helpers/claims.ts";
import { namedOn, nextTo } from "./spread-claims.ts";

const PATH = "AB BC CD DE";
const STAR = "AB AC AD AE";
const RING_AND_ONE = "AB BC CD DA AE";

function* permutations<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  if (items.length === 0) yield [];
  for (const [place, item] of items.entries()) {
    for (const rest of permutations(items.toSpliced(place, 1))) yield [item, ...rest];
  }
}

/** How many regions have a neighbour on an earlier day, in every order in which the regions can take the days. */
function everyOrder(namings: readonly Naming[], pairs: string): readonly number[] {
  const neighbours = nextTo(pairs);
  return [...permutations(namings.map(({ region }) => region.id))].map((ids) => {
    const dayOf = new Map(ids.map((id, place) => [id, namings[place]?.day ?? 0]));
    return ids.filter((id) => neighbours.of(id).some((other) => (dayOf.get(other) ?? 99) < (dayOf.get(id) ?? 0)))
      .length;
  });
}

/** The least number that so large a share of all does not exceed. */
function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

describe("an order at random", () => {
  test.each([
    ["a path", "A1 B2 C3 D4 E5", PATH],
    ["a star", "B1 A2 C3 D4 E5", STAR],
    ["a ring and one more", "A1 B2 C3 D4 E5", RING_AND_ONE],
    ["a path whose ends share a day", "A1 E1 B2 C3 D4", PATH],
    ["a star of two days", "A1 B1 C2 D2 E2", STAR],
    ["some that share days, some alone", "A1 B2 C2 F4 D4 E4", `${RING_AND_ONE} EF`],
  ])("gives %s what all orders give", (_, text, pairs) => {
    const namings = namedOn(text);
    const all = everyOrder(namings, pairs);
    const chance = chanceOfOrder(namings, nextTo(pairs));
    expect(chance?.expected).toBeCloseTo(all.reduce((sum, steps) => sum + steps, 0) / all.length, 10);
    expect(chance?.range).toEqual({ low: percentile(all, 0.05), high: percentile(all, 0.95) });
  });

  test("expects Σ d / (d + 1) where every region has a day of its own, whatever the order", () => {
    const share = (neighbours: number) => neighbours / (neighbours + 1);
    const expected = share(3) + 3 * share(2) + share(1);
    for (const text of ["A1 B2 C3 D4 E5", "E1 C2 A3 B4 D5"]) {
      expect(chanceOfOrder(namedOn(text), nextTo(RING_AND_ONE))?.expected).toBeCloseTo(expected, 10);
    }
    expect(chanceOfOrder(namedOn("A1 B2 C3 D4 E5 F6"), nextTo(`${RING_AND_ONE} EZ`))?.expected).toBeCloseTo(
      expected,
      10,
    );
  });

  test("is held against how many came next to an earlier one, of those after the first day", () => {
    expect(chanceOfOrder(namedOn("A1 B2 C3 D4 E5"), nextTo(PATH))).toMatchObject({ steps: 4, of: 4 });
    expect(chanceOfOrder(namedOn("A1 E1 C2 B3 D3"), nextTo(PATH))).toMatchObject({ steps: 2, of: 3 });
  });

  test("is the same at each call, and none of nothing", () => {
    const text = "A1 B2 C3 D4 E5";
    expect(chanceOfOrder(namedOn(text), nextTo(PATH), 7)).toEqual(chanceOfOrder(namedOn(text), nextTo(PATH), 7));
    expect(chanceOfOrder([], nextTo(PATH))).toBeNull();
  });
});

describe("the regions that a window names first", () => {
  const regions = [..."ABCDEFG"].map((letter) => createRegion({ id: `AF-${letter}` }));
  const chance = (text: string, pairs: string, from: number | null, to: number | null) =>
    chanceInWindow(namedOn(text), nextTo(pairs), regions, { from, to });

  test("are held against as many of all that had not been named before", () => {
    // Before: A, B. Not yet: C, D, E, F, G, of which C and D border A or B. New: C and E.
    expect(chance("A1 B2 C5 E6 D9", "AC BD CE", 5, 8)).toEqual({ fresh: 2, touching: 1, expected: (2 * 2) / 5 });
  });

  test("count those that border one named before the window, not in it", () => {
    expect(chance("A1 B5 C6", "AB BC", 5, null)).toEqual({ fresh: 2, touching: 1, expected: (2 * 1) / 6 });
  });

  test("are none where the window is open at its start or names none", () => {
    expect(chance("A1 B2", "AB", null, 5)).toBeNull();
    expect(chance("A1 B2", "AB", 3, 5)).toBeNull();
  });
});
