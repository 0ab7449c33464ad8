import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthIndex } from "../../../src/core/time/day.ts";
import { type HistogramRoom, histogramLayout } from "../../../src/drawing/histogram/histogram-layout.ts";
import { reportMarks, reportNodes } from "../../../src/drawing/histogram/histogram-reports.ts";
import { flagPlaces } from "../../../src/drawing/histogram/histogram-window.ts";
import { textWidth } from "../../../src/drawing/text-width.ts";
import { reportFlags } from "../../../src/words/report-flags.ts";
import { createDay } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";

const AXIS = { firstMonth: monthIndex(createDay("2014-01-01")), months: 147 };
const WIDE: HistogramRoom = { width: 1440, height: 144, labels: "rows", longSpans: true, grips: true, textSize: 12 };
const PHONE: HistogramRoom = { width: 390, height: 138, labels: "none", longSpans: true, grips: true, textSize: 13 };
const OPEN = { from: null, to: null };
const windowFlags = { from: "earliest, 1 Jan 2014", to: "latest, 31 Mar 2026" };

function around(room: HistogramRoom, window: { readonly from: number | null; readonly to: number | null } = OPEN) {
  return { layout: histogramLayout(english, AXIS, room), room, window, windowFlags };
}

function draw(since: string | null, by: string | null, room = WIDE, window = OPEN as Parameters<typeof around>[1]) {
  const day = (iso: string | null) => (iso === null ? null : createDay(iso));
  const published = { from: day(since), to: day(by) };
  const nodes = reportNodes(published, reportFlags(english, published), around(room, window));
  const texts = nodes.flatMap((node) =>
    node.kind === "text" ? [{ x: node.x, text: node.runs.map(({ text }) => text).join("") }] : [],
  );
  return { marks: reportMarks(published, around(room, window)), texts, nodes };
}

describe("the dates of report on a histogram", () => {
  it("stand at the start of the first and at the end of the last day, their words outside", () => {
    const { marks, texts } = draw("2022-07-01", "2023-06-30");
    const { layout } = around(WIDE);
    expect(marks.map(({ end, x }) => [end, x])).toEqual([
      ["from", Math.round(layout.scale(createDay("2022-07-01")))],
      ["to", Math.round(layout.scale(createDay("2023-07-01")))],
    ]);
    const [since, by] = texts;
    expect([since?.text, by?.text]).toEqual(["Published since 1 Jul 2022", "Published by 30 Jun 2023"]);
    expect(since?.x).toBeLessThan(marks[0]?.x ?? 0);
    expect(by?.x).toBeGreaterThan(marks[1]?.x ?? 0);
  });

  it("stand at the ends of the axis where they lie beyond it", () => {
    const { layout } = around(WIDE);
    expect(draw("1990-01-01", "2100-01-01").marks.map(({ x }) => x)).toEqual(
      [layout.left, layout.right].map(Math.round),
    );
  });

  it("are told in short, then not at all, and never over one another or over the words of the window", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(WIDE, PHONE),
        fc.nat(4400),
        fc.nat(4400),
        fc.boolean(),
        (room, one, other, isSame) => {
          const start = createDay("2014-01-01");
          const published = { from: start + Math.min(one, other), to: start + Math.max(one, other) };
          const window = isSame ? published : OPEN;
          const near = around(room, window);
          const nodes = reportNodes(published, reportFlags(english, published), near);
          const flags = flagPlaces(windowFlags, window, near.layout, room);
          const stretches = [
            [flags.from, flags.from + flags.fromWidth],
            [flags.to, flags.to + flags.toWidth],
            ...nodes.flatMap((node) => {
              if (node.kind !== "text") return [];
              const width = textWidth(node.runs[0]?.text ?? "", room.textSize, "600");
              return [node.anchor === "end" ? [node.x - width, node.x] : [node.x, node.x + width]];
            }),
          ].toSorted(([left = 0], [right = 0]) => left - right);
          stretches.forEach(([, end = 0], index) => {
            const [next = Number.POSITIVE_INFINITY] = stretches[index + 1] ?? [];
            expect(next).toBeGreaterThanOrEqual(end);
          });
          expect(stretches.every(([left = -1, right = 0]) => left >= 0 && right <= room.width + 0.1)).toBe(true);
        },
      ),
    );
  });

  it("stand below the edge of the window where its own words stand", () => {
    const window = { from: createDay("2021-01-01"), to: createDay("2021-06-01") };
    const { layout } = around(WIDE);
    expect(draw(null, "2021-06-01", WIDE, window).marks[0]?.y).toBeGreaterThan(layout.top);
    expect(draw(null, "2023-06-01", WIDE, OPEN).marks[0]?.y).toBeLessThan(layout.top);
  });
});
