import type { Histogram } from "../../core/query/query.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { Scene } from "../scene.ts";
import { countNodes, laneNodes, rowNodes, yearNodes } from "./histogram-axis.ts";
import { brickNodes, type Layers, lanesOf } from "./histogram-bricks.ts";
import { type HistogramRoom, histogramLayout } from "./histogram-layout.ts";
import { longSpanNodes } from "./histogram-long-spans.ts";
import { flagNodes, windowEdge, windowGround } from "./histogram-window.ts";

/** What a histogram shows. */
export interface HistogramContent {
  readonly histogram: Histogram;
  /** The claims that had been published before those, where it is asked what was new. */
  readonly earlier?: Histogram | undefined;
  readonly window: TimeWindow;
  /** The words above the two ends of the window. */
  readonly flags: { readonly from: string; readonly to: string };
}

/**
 * The histogram of claims by month with the window on it, for the page and for figures alike: a brick for every claim,
 * affirmations up, denials down, what does neither between them, the window framed; pale all outside it and what had been
 * published before.
 */
export function histogramScene(
  text: Catalogue,
  { histogram, earlier, window, flags }: HistogramContent,
  room: HistogramRoom,
): Scene {
  const layout = histogramLayout(text, histogram, room);
  const layers: Layers = [histogram, earlier];
  const lanes = lanesOf(layers, layout, room);
  return {
    width: room.width,
    height: room.height,
    nodes: [
      windowGround(window, layout),
      ...(room.isPlain
        ? []
        : [
            ...countNodes(text, layout, room, lanes),
            ...brickNodes(layers, window, layout, lanes),
            ...laneNodes(layout, lanes),
            ...(room.longSpans ? longSpanNodes(layers, window, layout) : []),
          ]),
      ...yearNodes(text, layout, room),
      ...(room.isPlain ? [] : rowNodes(text, layout, room, lanes)),
      windowEdge(window, layout),
      ...flagNodes(flags, window, layout, room),
    ],
  };
}
