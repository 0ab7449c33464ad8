import { describe, expect, it } from "vitest";
import { searchSpots } from "../../../src/drawing/labels/label-search.ts";
import { textSpot } from "../../../src/drawing/labels/label-spots.ts";

const spotAt = (x: number) => textSpot(x, 0, 10, 12, "start");

describe("searchSpots", () => {
  it("lets earlier texts choose first", () => {
    const [left, right] = [spotAt(0), spotAt(40)];
    expect(
      searchSpots([
        [left, right],
        [left, right],
      ]),
    ).toEqual([left, right]);
  });

  it("moves one text that can stand elsewhere to make room for one that cannot", () => {
    const [only, other] = [spotAt(0), spotAt(40)];
    expect(searchSpots([[only, other], [only]])).toEqual([other, only]);
  });

  it("leaves out a text for which two others would have to move", () => {
    const wide = textSpot(0, 0, 60, 12, "start");
    const texts = [[spotAt(0), spotAt(100)], [spotAt(40), spotAt(140)], [wide]];
    expect(searchSpots(texts)).toEqual([spotAt(0), spotAt(40), null]);
  });

  it("leaves out a text without a spot", () => {
    expect(searchSpots([[]])).toEqual([null]);
  });
});
