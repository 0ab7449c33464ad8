import { describe, expect, it } from "vitest";
import type { Strip, StripBar } from "../../src/core/details/strips.ts";
import type { TimeWindow } from "../../src/core/time/span.ts";
import { claimStripScene } from "../../src/drawing/claim-strip.ts";
import { sceneToSvg } from "../../src/export/svg.ts";
import { createDay, createSpan } from "../helpers/claims.ts";
import { english } from "../helpers/english.ts";

const axis = { from: createDay("2014-01-01"), to: createDay("2023-12-31") };
const OPEN: TimeWindow = { from: null, to: null };

function createBar(overrides: Partial<StripBar> = {}): StripBar {
  return { span: createSpan("2016-01-01"), polarity: "affirm", long: false, faint: false, ...overrides };
}

function draw(strips: readonly Strip[], window = OPEN) {
  return claimStripScene(english, { strips, axis, window, width: 311 });
}

function barsIn(strips: readonly Strip[]) {
  return draw(strips).nodes.filter(
    (node) => "fill" in node && (node.fill === "TB" || ("stroke" in node && node.stroke)),
  );
}

describe("claim strips", () => {
  it("draws a bar as long as its span, and never too short to be seen", () => {
    const [day, decade] = [
      createBar(),
      createBar({ span: createSpan("2014-01-01", "2023-12-31", "year"), long: true }),
    ];
    expect(barsIn([{ category: "TB", bars: [day] }])).toMatchObject([{ kind: "rect", width: 3 }]);
    expect(barsIn([{ category: "TB", bars: [decade] }])).toMatchObject([{ kind: "rect", x: 30, width: 281 }]);
  });

  it("draws what affirms solid, what denies hollow, what does neither as a dot", () => {
    const bars = (["affirm", "deny", "neither"] as const).map((polarity) => createBar({ polarity }));
    expect(barsIn([{ category: "TB", bars }])).toMatchObject([
      { kind: "rect", fill: "TB" },
      { kind: "rect", fill: "surface", stroke: "TB" },
      { kind: "circle", fill: "TB" },
    ]);
  });

  it("draws faint what the filter hides, below all else", () => {
    const bars = [createBar(), createBar({ faint: true })];
    expect(barsIn([{ category: "TB", bars }])).toMatchObject([{ opacity: 0.38 }, { opacity: 1 }]);
  });

  it("draws a crowded lane as one path for each look, of the bars that can be told apart", () => {
    const dayOf = (index: number) => createSpan(`20${14 + (index % 10)}-0${1 + (index % 9)}-11`);
    const bars = Array.from({ length: 600 }, (_, index) =>
      createBar({ span: dayOf(index), polarity: (["affirm", "deny", "neither"] as const)[index % 3] ?? "affirm" }),
    );
    const drawn = barsIn([{ category: "TB", bars }]);
    expect(drawn).toMatchObject([
      { kind: "path", fill: "TB", d: expect.stringMatching(/^(?:M[\d.]+ 3\.5h3v7h-3z){30}$/) },
      { kind: "path", fill: "surface", stroke: "TB", strokeWidth: 1.5 },
      {
        kind: "path",
        fill: "TB",
        d: expect.stringMatching(/^(?:M[\d.]+ 7a2\.5 2\.5 0 1 0 5 0a2\.5 2\.5 0 1 0 -5 0z){30}$/),
      },
    ]);
  });

  it("shades the window, and nothing where both its ends are open", () => {
    const strips: readonly Strip[] = [{ category: "TB", bars: [createBar()] }];
    const shadesIn = (window: TimeWindow) =>
      draw(strips, window).nodes.filter((node) => "fill" in node && node.fill === "win");
    expect(shadesIn(OPEN)).toEqual([]);
    expect(shadesIn({ from: createDay("2014-01-01"), to: null })).toMatchObject([{ x: 30, width: 281 }]);
    expect(shadesIn({ from: null, to: createDay("2010-01-01") })).toMatchObject([{ x: 30, width: 1 }]);
  });

  it("looks as drawn", async () => {
    const strips: readonly Strip[] = [
      { category: "IS", bars: [createBar({ span: createSpan("2016-11-12") })] },
      {
        category: "TB",
        bars: [
          createBar({ polarity: "deny", span: createSpan("2021-08-01", "2022-05-01") }),
          createBar({ polarity: "neither" }),
        ],
      },
      {
        category: "RM",
        bars: [createBar({ span: createSpan("2016-01-01", "2020-12-31", "year"), long: true, faint: true })],
      },
    ];
    const scene = draw(strips, { from: createDay("2021-08-01"), to: createDay("2022-12-31") });
    await expect(sceneToSvg(scene, "light")).toMatchFileSnapshot("claim-strip.svg");
  });
});
