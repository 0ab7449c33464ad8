import type { TimeWindow } from "../../core/time/span.ts";
import type { SceneNode } from "../scene.ts";
import { lineWidth } from "../text-width.ts";
import { GRIP_WIDTH, type HistogramLayout, type HistogramRoom, placeOf } from "./histogram-layout.ts";
import { px } from "./histogram-path.ts";

const EDGE = 2;
/** Least distance between the two flags. */
const BETWEEN = 8;
/** How much wider short words in Arabic letters can be than told: single letters differ much. */
const RTL_ROOM = 1.2;

/** The two ends of the window in px, at least a pixel apart; an open end stands at the end of the plot. */
export function windowPlace(
  window: TimeWindow,
  layout: HistogramLayout,
): { readonly start: number; readonly end: number } {
  const start = window.from === null ? layout.left : placeOf(layout, window.from);
  const end = window.to === null ? layout.right : placeOf(layout, window.to + 1);
  return end - start >= 1
    ? { start, end }
    : { start: Math.min(start, layout.right - 1), end: Math.min(start, layout.right - 1) + 1 };
}

/** The ground of the window. */
export function windowGround(window: TimeWindow, layout: HistogramLayout): SceneNode {
  const { start, end } = windowPlace(window, layout);
  return { kind: "rect", x: start, y: layout.top, width: end - start, height: layout.base - layout.top, fill: "win" };
}

/** The edge of the window, its sides just outside it so that they hide nothing in it. */
export function windowEdge(window: TimeWindow, { top, base, ...layout }: HistogramLayout): SceneNode {
  const { start, end } = windowPlace(window, { top, base, ...layout });
  const [left, right] = [Math.round(start) - EDGE / 2, Math.round(end) + EDGE / 2];
  return {
    kind: "path",
    d: `M${left} ${px(base + 0.5)}V${px(top)}H${right}V${px(base + 0.5)}`,
    fill: "none",
    stroke: "ink",
    strokeWidth: EDGE,
  };
}

/** Where two flags stand, px: the left end of each. */
export interface FlagPlaces {
  readonly from: number;
  readonly to: number;
  readonly fromWidth: number;
  readonly toWidth: number;
}

/**
 * Where the flags stand: that of the start ends at the window's start, that of the end begins at its end; both keep
 * inside the plot and its room for grips, and beside each other.
 */
export function flagPlaces(
  flags: { readonly from: string; readonly to: string },
  window: TimeWindow,
  layout: HistogramLayout,
  { textSize, grips, spacing }: HistogramRoom,
): FlagPlaces {
  const { start, end } = windowPlace(window, layout);
  const room = grips ? GRIP_WIDTH : 0;
  const [least, most] = [layout.left - room, layout.right + room];
  const widthOf = (words: string): number => lineWidth(words, textSize, "600", spacing) * (layout.isRtl ? RTL_ROOM : 1);
  const [fromWidth, toWidth] = [widthOf(flags.from), widthOf(flags.to)];
  const from = Math.max(Math.min(start + EDGE - fromWidth, most - toWidth - BETWEEN - fromWidth), least);
  const to = Math.min(Math.max(end - EDGE, from + fromWidth + BETWEEN), most - toWidth);
  return { from, to, fromWidth, toWidth };
}

/** The dates of the window above it; where there is no room for both, those of its open ends are left out. */
export function flagNodes(
  flags: { readonly from: string; readonly to: string },
  window: TimeWindow,
  layout: HistogramLayout,
  room: HistogramRoom,
): readonly SceneNode[] {
  const places = flagPlaces(flags, window, layout, room);
  const flag = (x: number, words: string, anchor: "start" | "end"): SceneNode => ({
    kind: "text",
    x,
    y: layout.top - 5,
    size: room.textSize,
    anchor,
    runs: [{ text: words, weight: 600 }],
  });
  // At the edges of the page a flag that comes out otherwise than told grows, or shrinks, inwards.
  const isAtLeft = room.grips && places.from <= layout.left - GRIP_WIDTH;
  const isAtRight = room.grips && places.to + places.toWidth >= layout.right + GRIP_WIDTH;
  const isTight = places.from + places.fromWidth > places.to;
  const from = isAtLeft
    ? flag(places.from, flags.from, "start")
    : flag(places.from + places.fromWidth, flags.from, "end");
  const to = isAtRight ? flag(places.to + places.toWidth, flags.to, "end") : flag(places.to, flags.to, "start");
  return [...(isTight && window.from === null ? [] : [from]), ...(isTight && window.to === null ? [] : [to])];
}
