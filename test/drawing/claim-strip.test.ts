import { describe, expect, it } from "vitest";
import type { StripBar } from "../../src/core/details/strips.ts";
import type { TimeWindow } from "../../src/core/time/span.ts";
import { type ClaimStrips, claimStripScene, isSoft } from "../../src/drawing/claim-strip.ts";
import { sceneToSvg } from "../../src/export/svg.ts";
import { createDay, createSpan } from "../helpers/claims.ts";
import { english } from "../helpers/english.ts";

const axis = { from: createDay("2014-01-01"), to: createDay("2023-12-31") };
const OPEN: TimeWindow = { from: null, to: null };

function createBar(overrides: Partial<StripBar> = {}): StripBar {
  return { span: createSpan("2016-01-01"), polarity: "affirm", long: false, faint: false, ...overrides };
}

function draw(strips: ClaimStrips["strips"], window = OPEN) {
  return claimStripScene(english, { strips, axis, window, width: 311 });
}

/** The number that a match holds. */
const numberIn = ([, figures]: RegExpMatchArray) => Number(figures);

function barsIn(strips: ClaimStrips["strips"]) {
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
    expect(barsIn([{ category: "TB", bars: [decade] }])).toMatchObject([
      { kind: "path", d: expect.stringMatching(/^M30 7L.*H.*L311 7L/) },
    ]);
  });

  it.each([
    ["day", createSpan("2016-01-01", "2020-12-31", "day"), null],
    ["month", createSpan("2016-01-01", "2020-12-31", "month"), 30.44],
    ["quarter", createSpan("2016-01-01", "2020-12-31", "quarter"), 91.32],
    ["year", createSpan("2016-01-01", "2020-12-31", "year"), 365.28],
    ["year, of one year", createSpan("2016-01-01", "2016-12-31", "year"), 183],
  ])("runs to a point over the unit that its ends are known to, and to the middle at most: %s", (_, span, days) => {
    const [bar] = barsIn([{ category: "TB", bars: [createBar({ span })] }]);
    const pxOfDay = 281 / (axis.to + 1 - axis.from);
    if (days === null) expect(bar).toMatchObject({ kind: "rect", width: (span.to + 1 - span.from) * pxOfDay });
    else {
      const [start = 0, shoulder = 0] = [...(bar && "d" in bar ? bar.d : "").matchAll(/[ML]([\d.]+) /g)].map(numberIn);
      expect(shoulder - start).toBeCloseTo(days * pxOfDay, 1);
    }
  });

  it("tells that a bar has soft ends, of which a dot has none", () => {
    const month = createSpan("2016-01-01", "2016-01-31", "month");
    expect(isSoft(createBar({ span: month }))).toBe(true);
    expect(isSoft(createBar())).toBe(false);
    expect(isSoft(createBar({ span: month, polarity: "neither" }))).toBe(false);
  });

  it("keeps what is known to the day apart from what is not in a crowded lane", () => {
    const [from, to] = ["2016-01-01", "2020-12-31"];
    const bars = Array.from({ length: 300 }, (_, index) =>
      createBar({ span: createSpan(from, to, index % 2 === 0 ? "year" : "day") }),
    );
    expect(barsIn([{ category: "TB", bars }])).toMatchObject([
      { kind: "path", d: expect.stringMatching(/^M[^M]*L[^M]*M[^ML]*z$|^M[^ML]*M[^M]*L[^M]*z$/) },
    ]);
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
    const strips: ClaimStrips["strips"] = [{ category: "TB", bars: [createBar()] }];
    const shadesIn = (window: TimeWindow) =>
      draw(strips, window).nodes.filter((node) => "fill" in node && node.fill === "win");
    expect(shadesIn(OPEN)).toEqual([]);
    expect(shadesIn({ from: createDay("2014-01-01"), to: null })).toMatchObject([{ x: 30, width: 281 }]);
    expect(shadesIn({ from: null, to: createDay("2010-01-01") })).toMatchObject([{ x: 30, width: 1 }]);
  });

  it("looks as drawn", async () => {
    const strips: ClaimStrips["strips"] = [
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
