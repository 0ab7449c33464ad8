import type { TimeWindow } from "../../core/time/span.ts";
import type { SceneNode } from "../scene.ts";
import { lineWidth } from "../text-width.ts";
import { type HistogramLayout, type HistogramRoom, placeOf } from "./histogram-layout.ts";
import { px } from "./histogram-path.ts";
import { flagPlaces } from "./histogram-window.ts";

/** From the middle of a diamond to its corners, and to the edge of the window where it stands above or below it. */
const DIAMOND = 5;
const OFF_EDGE = 8;
/** Of a dashed line. */
const DASH = { length: 3, every: 5 } as const;
/** From a diamond to its words, and between words. */
const BESIDE = 9;
const APART = 4;

/** The words beside the two diamonds, null where a date is not asked: whole, and in short where there is little room. */
export type ReportFlags = Readonly<Record<keyof TimeWindow, { readonly whole: string; readonly short: string } | null>>;

/** What the dates of report have to find room beside. */
export interface ReportRoom {
  readonly layout: HistogramLayout;
  readonly room: HistogramRoom;
  readonly window: TimeWindow;
  /** The words of the window, which have their places already. */
  readonly windowFlags: { readonly from: string; readonly to: string };
}

/** The middle of a diamond, px, under which the line of its date stands. */
export interface ReportMark {
  readonly end: keyof TimeWindow;
  readonly x: number;
  readonly y: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The diamonds of the dates that are asked: above the edge of the window, below it where a flag of the window stands there. A
 * date beyond the axis stands at its end.
 */
export function reportMarks({ from, to }: TimeWindow, around: ReportRoom): readonly ReportMark[] {
  const { layout } = around;
  const days = { from, to: to === null ? null : to + 1 };
  return (["from", "to"] as const).flatMap((end) => {
    const day = days[end];
    if (day === null) return [];
    const x = Math.round(placeOf(layout, day));
    const isCovered = windowStretches(around).some((flag) => x + DIAMOND > flag.start && x - DIAMOND < flag.end);
    return [{ end, x, y: Math.round(layout.top) + (isCovered ? OFF_EDGE : -OFF_EDGE) }];
  });
}

/**
 * The dates of report on a histogram: dashed lines with diamonds. Their words stand outside of the two where there is room,
 * else between them, else not at all.
 */
export function reportNodes(published: TimeWindow, flags: ReportFlags, around: ReportRoom): readonly SceneNode[] {
  const { layout, room } = around;
  const marks = reportMarks(published, around);
  const taken = [...windowStretches(around), ...marks.map(({ x }) => ({ start: x - DIAMOND, end: x + DIAMOND }))];
  const isFree = ({ start, end }: Stretch): boolean =>
    start >= 0 && end <= room.width && taken.every((other) => end + APART <= other.start || start >= other.end + APART);
  return marks.flatMap(({ end, x, y }): readonly SceneNode[] => {
    const { whole = "", short = "" } = flags[end] ?? {};
    const line = {
      kind: "path",
      d: dashes(x, y + DIAMOND, layout.base),
      fill: "none",
      stroke: "ink",
      strokeWidth: 1,
    } as const;
    const corners = `M${x} ${y - DIAMOND}L${x + DIAMOND} ${y}L${x} ${y + DIAMOND}L${x - DIAMOND} ${y}z`;
    const diamond = { kind: "path", d: corners, fill: "ink" } as const;
    const spots = [whole, short].flatMap((text) => {
      const width = lineWidth(text, room.textSize, "600", room.spacing);
      const before = { text, start: x - BESIDE - width, end: x - BESIDE, anchor: "end" } as const;
      const after = { text, start: x + BESIDE, end: x + BESIDE + width, anchor: "start" } as const;
      return end === "from" ? [before, after] : [after, before];
    });
    const spot = spots.find(isFree);
    if (!spot) return [line, diamond];
    taken.push(spot);
    const { anchor } = spot;
    const place = { x: spot[anchor], y: layout.top - 5, size: room.textSize, anchor } as const;
    return [line, diamond, { kind: "text", ...place, runs: [{ text: spot.text, weight: 600 }] }];
  });
}

function windowStretches({ window, windowFlags, layout, room }: ReportRoom): readonly Stretch[] {
  const places = flagPlaces(windowFlags, window, layout, room);
  return [
    { start: places.from, end: places.from + places.fromWidth },
    { start: places.to, end: places.to + places.toWidth },
  ];
}

function dashes(x: number, top: number, base: number): string {
  const pieces: string[] = [];
  for (let y = top; y < base; y += DASH.every) pieces.push(`M${x} ${px(y)}V${px(Math.min(y + DASH.length, base))}`);
  return pieces.join("");
}
