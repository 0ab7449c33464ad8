import { describe, expect, it } from "vitest";
import { boxAround, isFree } from "../../../src/drawing/labels/label-box.ts";
import { spotsAroundDot, spotsAroundMark, spotsOfMark } from "../../../src/drawing/labels/label-spots.ts";

const mark = boxAround(100, 100, 24);

describe("spotsAroundMark", () => {
  const spots = spotsAroundMark(mark, 50, 12);

  it("tries below, right, left, above first", () => {
    const [below, right, left, above] = spots;
    expect(below).toMatchObject({ x: 100, anchor: "middle" });
    expect(below?.box.top).toBeGreaterThan(mark.bottom);
    expect(right).toMatchObject({ anchor: "start" });
    expect(right?.box.left).toBeGreaterThan(mark.right);
    expect(left).toMatchObject({ anchor: "end" });
    expect(left?.box.right).toBeLessThan(mark.left);
    expect(above?.box.bottom).toBeLessThan(mark.top);
  });

  it("never covers the mark", () => {
    expect(spots.every(({ box }) => isFree(box, [mark]))).toBe(true);
  });
});

describe("spotsOfMark", () => {
  const spots = spotsAroundMark(mark, 50, 12);

  it("leaves out spots closely under another mark, where a text would seem to be that one's", () => {
    const above = boxAround(140, 82, 24);
    const right = spots[1];
    expect(right && spotsOfMark([right], mark, [above])).toEqual([]);
    expect(right && spotsOfMark([right], mark, [boxAround(140, 60, 24)])).toEqual([right]);
  });

  it("keeps the spot below its own mark though another mark follows", () => {
    const [below] = spots;
    expect(below && spotsOfMark([below], mark, [boxAround(100, 142, 24)])).toEqual([below]);
  });
});

describe("spotsAroundDot", () => {
  it("tries the right first and never covers the plate", () => {
    const spots = spotsAroundDot(0, 0, 20, 40, 12);
    expect(spots[0]).toMatchObject({ x: 24, anchor: "start" });
    for (const { box } of spots) {
      const x = Math.max(box.left, Math.min(0, box.right));
      const y = Math.max(box.top, Math.min(0, box.bottom));
      expect(Math.hypot(x, y)).toBeGreaterThan(19);
    }
  });
});
