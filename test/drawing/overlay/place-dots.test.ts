import { describe, expect, it } from "vitest";
import { PLACE_PRECISIONS, POLARITIES } from "../../../src/core/records/vocabulary.ts";
import { dotNodes, placeNodes } from "../../../src/drawing/overlay/place-dots.ts";
import { rosetteOf } from "../../../src/drawing/overlay/rosette.ts";

describe("dotNodes", () => {
  it("draws each polarity and precision in a way of its own, in the colour of the category", () => {
    const drawings = POLARITIES.flatMap((polarity) =>
      PLACE_PRECISIONS.map((precision) => dotNodes({ category: "TB", polarity, precision }, 0, 0)),
    );
    expect(new Set(drawings.map((nodes) => JSON.stringify(nodes))).size).toBe(6);
    for (const nodes of drawings) expect(JSON.stringify(nodes)).toContain('"TB"');
  });

  it("is 9 px across", () => {
    const look = { category: "IS", polarity: "affirm", precision: "settlement" } as const;
    expect(dotNodes(look, 3, 4)).toContainEqual({ kind: "circle", x: 3, y: 4, radius: 4.5, fill: "IS" });
  });
});

describe("placeNodes", () => {
  const look = { category: "IS", polarity: "affirm", precision: "settlement" } as const;

  it("sets several dots on a plate, a single one on none", () => {
    expect(placeNodes([look, look], rosetteOf(2))[0]).toMatchObject({ kind: "circle", stroke: "plate-line" });
    expect(placeNodes([look], rosetteOf(1)).some((node) => "stroke" in node)).toBe(false);
  });
});
