import type { Histogram } from "../../core/query/query.ts";
import { monthStart, partsOf } from "../../core/time/day.ts";
import { histogramScene } from "../../drawing/histogram/histogram.ts";
import { tallestOf } from "../../drawing/histogram/histogram-bricks.ts";
import { type HistogramLayout, type HistogramRoom, histogramLayout } from "../../drawing/histogram/histogram-layout.ts";
import { kept } from "../../drawing/mirrored.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import { FIGURE_SPACING } from "../../drawing/roomy-width.ts";
import type { Scene } from "../../drawing/scene.ts";
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
export function figureTimeline({ text, model, result, timeline }: FigureInput, width: number, height: number): Scene {
  const { histogram } = result;
  const extent = model.extent(timeline.clock);
  const times = extent && { ...extent, starts: [] };
  const flag = (end: "from" | "to") => (times ? flagWords(text, timeline, end, times) : "");
  const yearOf = (month: number) => partsOf(monthStart(month)).year;
  const last = histogram.firstMonth + Math.max(histogram.months, 1) - 1;
  const words = text.figure.histogram(timeline.clock, text.dates.years(yearOf(histogram.firstMonth), yearOf(last)));
  const plot = histogramScene(
    text,
    { histogram, window: timeline.window, flags: { from: flag("from"), to: flag("to") } },
    roomOf(histogram, width, height),
  );
  return {
    width,
    height,
    nodes: [
      ...paragraph(words, width, { size: 14, line: 18, weight: 600, lines: 1 }).nodes,
      at(0, HEADING, { ...plot, nodes: [kept(plot.nodes, width)] }),
    ],
  };
}

/** How days lie along the timeline of a figure: a chart of the same width has the same days at the same px. */
export function timelineLayout(
  { text, result: { histogram } }: FigureInput,
  width: number,
  height: number,
): HistogramLayout {
  return histogramLayout(text, histogram, roomOf(histogram, width, height));
}

function roomOf(histogram: Histogram, width: number, height: number): HistogramRoom {
  return {
    width,
    height: height - HEADING,
    labels: "rows",
    longSpans: false,
    grips: false,
    textSize: 12,
    below: belowOf(histogram, height - HEADING),
    spacing: FIGURE_SPACING,
  };
}

/** Height for denials: their share of all columns, and no less than their name needs. */
function belowOf(histogram: Histogram, height: number): number {
  const { affirm, neither, deny } = tallestOf(histogram);
  const columns = height - AROUND;
  return Math.round(Math.max(LEAST_BELOW, (columns * deny) / Math.max(1, affirm + neither + deny) + 3));
}
