import type { HistogramRoom } from "../../drawing/histogram/histogram-layout.ts";
import type { Lettering } from "../../state/shared-state.ts";
import type { ControlRoom } from "./control-row.tsx";

/** The least width of each room for controls, px at the usual size of text. */
const ROOMS: readonly (readonly [ControlRoom, least: number])[] = [
  ["full", 1320],
  ["short", 1020],
  ["narrow", 700],
  ["least", 0],
];

/** What the controls of time have room for in a width, px at the usual size of text. */
export function controlRoom(width: number): ControlRoom {
  return ROOMS.find(([, least]) => width >= least)?.[0] ?? "least";
}

/** The room of the plot in a width: a chart above it that asks with the same width has the same days at the same px. */
export function plotRoom(width: number, controls: ControlRoom, { spacing }: Lettering): HistogramRoom {
  return controls === "least"
    ? { width, height: 138, labels: "none", longSpans: true, grips: true, textSize: 13, spacing }
    : { width, height: 144, labels: "rows", longSpans: true, grips: true, textSize: 12, spacing };
}
