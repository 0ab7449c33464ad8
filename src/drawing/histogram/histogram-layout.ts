import { greatestOf } from "../../core/extremes.ts";
import type { Histogram } from "../../core/query/query.ts";
import { type Day, monthStart } from "../../core/time/day.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { type TextSpacing, textWidth } from "../text-width.ts";

/** What a histogram has room for. Lengths are px. */
export interface HistogramRoom {
  readonly width: number;
  readonly height: number;
  /** Where a line begins, beside the plot: the names of the rows and the counts, or nothing. */
  readonly labels: "rows" | "none";
  /** Whether claims known to a quarter or year only have their row. */
  readonly longSpans: boolean;
  /** Whether grips are to stand beside the window, for which a place is left at both ends. */
  readonly grips: boolean;
  readonly textSize: 12 | 13;
  /** Height for denials, where columns are to fill the room: from the line of the axis to the one from which they hang. */
  readonly below?: number;
  /** What the reader adds between letters. */
  readonly spacing?: TextSpacing;
  /** Whether only the axis of time with the window on it is drawn. */
  readonly isPlain?: boolean;
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
  /** Whether names and counts stand at the right; the axis runs from left to right in every language. */
  readonly isRtl: boolean;
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
/** Room for a count of two figures beside a name. */
const COUNT = 18;

/** What the names of the rows are told in. */
type RowWords = Pick<Catalogue, "language" | "timeline">;

/** The layout of a histogram in a room. The axis runs over the whole months of the histogram. */
export function histogramLayout(
  text: RowWords,
  { firstMonth, months }: Pick<Histogram, "firstMonth" | "months">,
  room: HistogramRoom,
): HistogramLayout {
  const { height, textSize } = room;
  const isRtl = text.language.direction === "rtl";
  const [named, bare] = [namesRoomOf(text, room), bareRoomOf(room)];
  const left = isRtl ? bare : named;
  const right = Math.max(room.width - (isRtl ? named : bare), left + 1);
  const base = height - textSize - 9.5;
  const zero = base - (room.below ?? (room.longSpans ? 34 : 15));
  const tallest = room.below === undefined ? zero - TALLEST - ABOVE_TALLEST : 0;
  const top = Math.max(tallest, textSize + 7);
  const first = monthStart(firstMonth);
  const end = monthStart(firstMonth + Math.max(months, 1));
  const dayWidth = (right - left) / (end - first);
  const scale = Object.assign((day: Day) => left + (day - first) * dayWidth, {
    invert: (px: number) => first + (px - left) / dayWidth,
    domain: [first, end] as const,
  });
  return { isRtl, left, right, top, zero, base, scale };
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

/** At the side of the names: more than usual where these are long. */
function namesRoomOf({ timeline }: RowWords, { labels, width, grips, longSpans, textSize }: HistogramRoom): number {
  if (labels !== "rows") return grips ? 16 : 2;
  const widest = (...names: readonly string[]) => greatestOf(names.map((name) => textWidth(name, textSize)));
  const beside = grips ? GRIP_WIDTH + 6 : 4;
  return Math.ceil(
    Math.max(
      !grips ? 74 : width >= WIDE ? 104 : 88,
      namesStart(grips) + widest(timeline.affirm, timeline.neither, timeline.deny) + COUNT + beside,
      namesStart(grips) + (longSpans ? widest(timeline.longSpans) : 0) + (grips ? GRIP_WIDTH : 0) + 4,
    ),
  );
}

/** From the edge of the drawing to the names of the rows. */
export function namesStart(grips: boolean): number {
  return grips ? 16 : 0;
}

function bareRoomOf({ labels, width, grips }: HistogramRoom): number {
  if (labels === "rows" && width >= WIDE) return 24;
  return grips ? 16 : 2;
}
