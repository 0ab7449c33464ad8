import type { Histogram } from "../../core/query/query.ts";
import { type Day, monthStart } from "../../core/time/day.ts";
import type { TextSpacing } from "../text-width.ts";

/** What a histogram has room for. Lengths are px. */
export interface HistogramRoom {
  readonly width: number;
  readonly height: number;
  /** At the left of the plot: the names of the rows and the counts, or nothing. */
  readonly labels: "rows" | "none";
  /** Whether claims known to a quarter or year only have their row. */
  readonly longSpans: boolean;
  /** Whether grips are to stand beside the window, for which a place is left at both ends. */
  readonly grips: boolean;
  readonly textSize: 12 | 13;
  /** What the reader adds between letters. */
  readonly spacing?: TextSpacing;
}

/** Px of the beginning of a day, and the fractional day at px; both go on beyond the plot. */
export interface DayScale {
  (day: Day): number;
  invert(px: number): number;
  /** From the first day of the axis to the one after its last. */
  readonly domain: readonly [first: Day, end: Day];
}

/**
 * Where the parts of a histogram lie, px from its upper left corner, and how days lie along it. In a room of whole px
 * the lines of 1 px come to lie on half ones and those of 2 px on whole ones, which keeps them sharp.
 */
export interface HistogramLayout {
  readonly left: number;
  readonly right: number;
  /** Of the window's upper edge. */
  readonly top: number;
  /** Of the line from which denials hang. */
  readonly zero: number;
  /** Of the line of the axis, at which the window ends. */
  readonly base: number;
  readonly scale: DayScale;
}

/** Width of a grip beside the window. */
export const GRIP_WIDTH = 12;
/** Height of the tallest column. */
export const TALLEST = 62;
const ABOVE_TALLEST = 3.5;
const WIDE = 1200;

/** The layout of a histogram in a room. The axis runs over the whole months of the histogram. */
export function histogramLayout(
  { firstMonth, months }: Pick<Histogram, "firstMonth" | "months">,
  room: HistogramRoom,
): HistogramLayout {
  const { height, textSize } = room;
  const left = leftOf(room);
  const right = Math.max(room.width - rightRoomOf(room), left + 1);
  const base = height - textSize - 9.5;
  const zero = base - (room.longSpans ? 34 : 15);
  const top = Math.max(zero - TALLEST - ABOVE_TALLEST, textSize + 7);
  const first = monthStart(firstMonth);
  const end = monthStart(firstMonth + Math.max(months, 1));
  const dayWidth = (right - left) / (end - first);
  const scale = Object.assign((day: Day) => left + (day - first) * dayWidth, {
    invert: (px: number) => first + (px - left) / dayWidth,
    domain: [first, end] as const,
  });
  return { left, right, top, zero, base, scale };
}

/** Height for columns above the line of a layout, and for those of denials below it. */
export function columnRoom(
  { top, zero, base }: HistogramLayout,
  { longSpans }: HistogramRoom,
): { readonly up: number; readonly down: number } {
  return { up: zero - top - ABOVE_TALLEST, down: base - zero - (longSpans ? LONG_SPANS_HEIGHT + 2 : 2) };
}

/** Height of the tallest part of the row of long spans. */
export const LONG_SPANS_HEIGHT = 12;

/** px of a day's beginning, held inside the plot. */
export function placeOf({ left, right, scale }: HistogramLayout, day: Day): number {
  return Math.min(Math.max(scale(day), left), right);
}

function leftOf({ labels, width, grips }: HistogramRoom): number {
  if (labels === "rows") return !grips ? 60 : width >= WIDE ? 104 : 88;
  return grips ? 16 : 2;
}

function rightRoomOf({ labels, width, grips }: HistogramRoom): number {
  if (labels === "rows" && width >= WIDE) return 24;
  return grips ? 16 : 2;
}
