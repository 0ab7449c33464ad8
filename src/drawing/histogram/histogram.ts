import type { Histogram } from "../../core/query/query.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { Scene } from "../scene.ts";
import { countNodes, laneNodes, rowNodes, yearNodes } from "./histogram-axis.ts";
import { brickNodes, lanesOf } from "./histogram-bricks.ts";
import { type HistogramRoom, histogramLayout } from "./histogram-layout.ts";
import { longSpanNodes } from "./histogram-long-spans.ts";
import { flagNodes, windowEdge, windowGround } from "./histogram-window.ts";

/** What a histogram shows. */
export interface HistogramContent {
  readonly histogram: Histogram;
  readonly window: TimeWindow;
  /** The words above the two ends of the window. */
  readonly flags: { readonly from: string; readonly to: string };
}

/**
 * The histogram of claims by month with the window on it, for the page and for figures alike: a brick for every claim,
 * affirmations up, denials down, what does neither between them, the window framed and all outside it pale.
 */
export function histogramScene(
  text: Catalogue,
  { histogram, window, flags }: HistogramContent,
  room: HistogramRoom,
): Scene {
  const layout = histogramLayout(text, histogram, room);
  const lanes = lanesOf(histogram, layout, room);
  return {
    width: room.width,
    height: room.height,
    nodes: [
      windowGround(window, layout),
      ...(room.isPlain
        ? []
        : [
            ...countNodes(text, layout, room, lanes),
            ...brickNodes(histogram, window, layout, lanes),
            ...laneNodes(layout, lanes),
            ...(room.longSpans ? longSpanNodes(histogram, window, layout) : []),
          ]),
      ...yearNodes(text, layout, room),
      ...(room.isPlain ? [] : rowNodes(text, layout, room, lanes)),
      windowEdge(window, layout),
      ...flagNodes(flags, window, layout, room),
    ],
  };
}
