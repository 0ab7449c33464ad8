import fc from "fast-check";
import { expect, test } from "vitest";
import { rowsInView, rowsToDraw, scrolledTo } from "../../../src/core/table/row-range.ts";

const place = fc.record({
  top: fc.double({ min: 0, max: 7_000_000, noNaN: true }),
  height: fc.integer({ min: 0, max: 3000 }),
  rowHeight: fc.integer({ min: 20, max: 200 }),
  count: fc.integer({ min: 0, max: 100_000 }),
});

test("nine rows of 60 px are in view at the start, and those after them further down", () => {
  expect(rowsInView(0, 540, 60, 167)).toEqual({ start: 0, end: 9 });
  expect(rowsInView(21 * 60, 540, 60, 167)).toEqual({ start: 21, end: 30 });
  expect(rowsInView(0, 540, 60, 4)).toEqual({ start: 0, end: 4 });
});

test("a row of which less than half shows is not in view, but drawn", () => {
  const view = rowsInView(40, 540, 60, 167);
  expect(view).toEqual({ start: 1, end: 10 });
  expect(rowsToDraw(view, 167).start).toBe(0);
});

test("what is drawn covers the view with a row to spare, is never much more, and lies in the table", () => {
  fc.assert(
    fc.property(place, ({ top, height, rowHeight, count }) => {
      const view = rowsInView(top, height, rowHeight, count);
      const drawn = rowsToDraw(view, count);
      expect(drawn.start).toBeGreaterThanOrEqual(0);
      expect(drawn.end).toBeLessThanOrEqual(count);
      expect(drawn.start).toBeLessThanOrEqual(Math.max(0, view.start - 1));
      expect(drawn.end).toBeGreaterThanOrEqual(Math.min(count, view.end + 1));
      expect(drawn.end - drawn.start).toBeLessThanOrEqual(height / rowHeight + 34);
    }),
  );
});

test("scrolling to a row brings it whole into view and does nothing where it is", () => {
  fc.assert(
    fc.property(place, fc.nat(99_999), ({ top, height, rowHeight }, row) => {
      fc.pre(height >= rowHeight);
      const place = scrolledTo(row, top, height, rowHeight);
      expect(place).toBeLessThanOrEqual(row * rowHeight);
      expect(place + height).toBeGreaterThanOrEqual((row + 1) * rowHeight);
      expect(scrolledTo(row, place, height, rowHeight)).toBe(place);
    }),
  );
});
