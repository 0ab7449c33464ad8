import type { QueryResult } from "../../core/query/query.ts";
import { monthStart, partsOf } from "../../core/time/day.ts";
import type { WindowEnd } from "../../core/timeline/unit-grid.ts";
import { histogramScene } from "../../drawing/histogram/histogram.ts";
import { type Layers, tallestOf } from "../../drawing/histogram/histogram-bricks.ts";
import { type HistogramLayout, type HistogramRoom, histogramLayout } from "../../drawing/histogram/histogram-layout.ts";
import { reportNodes } from "../../drawing/histogram/histogram-reports.ts";
import { kept } from "../../drawing/mirrored.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import { FIGURE_SPACING, roomyWidth } from "../../drawing/roomy-width.ts";
import type { Scene } from "../../drawing/scene.ts";
import { reportFlags } from "../../words/report-flags.ts";
import { flagWords } from "../../words/window-words.ts";
import type { FigureInput } from "./figure-input.ts";
import { at } from "./placing.ts";

/** Of the timeline with its heading, px; `lowest` where the words of a language leave it no more. */
export const TIMELINE_HEIGHTS = { lowest: 96, least: 112, most: 138 } as const;
const HEADING = 20;
/** What a plot has above and below its columns, and the least height for denials, px. */
const AROUND = 48;
const LEAST_BELOW = 16;

/** The histogram of all years with the window on it, under its heading. */
export function figureTimeline(input: FigureInput, width: number, height: number): Scene {
  const { text, result, timeline } = input;
  const { histogram } = result;
  const yearOf = (month: number) => partsOf(monthStart(month)).year;
  const last = histogram.firstMonth + Math.max(histogram.months, 1) - 1;
  const whole = text.figure.histogram(timeline.clock, text.dates.years(yearOf(histogram.firstMonth), yearOf(last)));
  const words = roomyWidth(whole, 14, "600") <= width ? whole : text.figure.histogramInShort;
  const earlier = result.before()?.histogram;
  const { window, published } = timeline;
  const flags = flagsOf(input);
  const room = roomOf(result, width, height);
  const plot = histogramScene(text, { histogram, earlier, window, flags }, room);
  const around = { layout: histogramLayout(text, histogram, room), room, window, windowFlags: flags };
  const reports = reportNodes(published, reportFlags(text, published), around);
  return {
    width,
    height,
    nodes: [
      ...paragraph(words, width, { size: 14, line: 18, weight: 600, lines: 1 }).nodes,
      at(0, HEADING, { ...plot, nodes: [kept([...plot.nodes, ...reports], width)] }),
    ],
  };
}

/** The years with the window on them, without claims: where a chart above tells of these and there is little room. */
export function figureYears(input: FigureInput, width: number, height: number): Scene {
  const { text, result, timeline } = input;
  const content = { histogram: result.histogram, earlier: undefined, window: timeline.window, flags: flagsOf(input) };
  const { nodes } = histogramScene(text, content, { ...roomOf(result, width, height + HEADING), isPlain: true });
  return { width, height, nodes: [kept(nodes, width)] };
}

/** The dates of the window, as its two ends have them. */
function flagsOf({ text, model, timeline }: FigureInput): Record<WindowEnd, string> {
  const extent = model.extent(timeline.clock);
  const flag = (end: WindowEnd) => (extent ? flagWords(text, timeline, end, { ...extent, starts: [] }) : "");
  return { from: flag("from"), to: flag("to") };
}

/** How days lie along the timeline of a figure: a chart of the same width has the same days at the same px. */
export function timelineLayout({ text, result }: FigureInput, width: number, height: number): HistogramLayout {
  return histogramLayout(text, result.histogram, roomOf(result, width, height));
}

function roomOf(result: QueryResult, width: number, height: number): HistogramRoom {
  return {
    width,
    height: height - HEADING,
    labels: "rows",
    longSpans: false,
    grips: false,
    textSize: 12,
    below: belowOf([result.histogram, result.before()?.histogram], height - HEADING),
    spacing: FIGURE_SPACING,
  };
}

/** Height for denials: their share of all columns, and no less than their name needs. */
function belowOf(layers: Layers, height: number): number {
  const { affirm, neither, deny } = tallestOf(layers);
  const columns = height - AROUND;
  return Math.round(Math.max(LEAST_BELOW, (columns * deny) / Math.max(1, affirm + neither + deny) + 3));
}
