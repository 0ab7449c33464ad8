import { monthStart, partsOf } from "../../core/time/day.ts";
import { histogramScene } from "../../drawing/histogram/histogram.ts";
import { kept } from "../../drawing/mirrored.ts";
import type { Scene } from "../../drawing/scene.ts";
import { flagWords } from "../../words/window-words.ts";
import type { FigureInput } from "./figure-input.ts";
import { at } from "./placing.ts";

/** Of the timeline with its heading, px; `lowest` where the words of a language leave it no more. */
export const TIMELINE_HEIGHTS = { lowest: 96, least: 112, most: 138 } as const;
const HEADING = 20;

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
    { width, height: height - HEADING, labels: "rows", longSpans: false, grips: false, textSize: 12 },
  );
  return {
    width,
    height,
    nodes: [
      { kind: "text", x: 0, y: 14, size: 14, runs: [{ text: words, weight: 600 }] },
      at(0, HEADING, { ...plot, nodes: [kept(plot.nodes, width)] }),
    ],
  };
}
