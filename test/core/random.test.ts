import { expect, test } from "vitest";
import { drawInto, seededRandom } from "../../src/core/random.ts";
import { centralRange } from "../../src/core/spread/central-range.ts";

test("numbers of a seed are always the same, and spread evenly over 0 to 1", () => {
  const random = seededRandom(1);
  expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  const tenths = new Uint32Array(10);
  for (let draw = 0; draw < 100_000; draw++) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = (tenths[tenth] as number) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test("drawn into each place in turn, every order of a list is as likely as another", () => {
  const random = seededRandom(2);
  const list = Uint32Array.from([0, 1, 2, 3]);
  const counts = new Map<string, number>();
  for (let shuffle = 0; shuffle < 24_000; shuffle++) {
    const drawn = [0, 1, 2, 3].map((place) => drawInto(list, place, random)).join();
    if (drawn === list.join()) counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("the central range is from the 5th to the 95th percentile, both numbers that came", () => {
  expect(centralRange([0, 100])).toEqual({ low: 1, high: 1 });
  expect(centralRange([5, 90, 5])).toEqual({ low: 0, high: 1 });
  expect(centralRange([4, 91, 5])).toEqual({ low: 1, high: 1 });
  expect(centralRange([4, 90, 6])).toEqual({ low: 1, high: 2 });
  expect(centralRange([50, 0, 0, 50])).toEqual({ low: 0, high: 3 });
});
