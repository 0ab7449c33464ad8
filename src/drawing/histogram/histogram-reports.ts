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

/** Where the dates stand, px; null where one is not asked. A date beyond the axis stands at its end. */
export type ReportPlaces = Readonly<Record<keyof TimeWindow, number | null>>;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the two dates of report stand on a histogram. */
export function reportPlaces({ from, to }: TimeWindow, layout: HistogramLayout): ReportPlaces {
  const at = (day: number | null) => (day === null ? null : Math.round(placeOf(layout, day)));
  return { from: at(from), to: at(to === null ? null : to + 1) };
}

/**
 * The dates of report on a histogram: dashed lines with diamonds above the edge of the window, below it where a flag of the
 * window stands there. Their words stand outside of the two where there is room, else between them, else not at all.
 * @param windowFlags the words of the window, which have their places already
 */
export function reportNodes(
  published: TimeWindow,
  flags: ReportFlags,
  window: TimeWindow,
  windowFlags: { readonly from: string; readonly to: string },
  layout: HistogramLayout,
  room: HistogramRoom,
): readonly SceneNode[] {
  const places = reportPlaces(published, layout);
  const known = flagPlaces(windowFlags, window, layout, room);
  const ofWindow: readonly Stretch[] = [
    { start: known.from, end: known.from + known.fromWidth },
    { start: known.to, end: known.to + known.toWidth },
  ];
  const ends = (["from", "to"] as const).flatMap((end) => {
    const [x, words] = [places[end], flags[end]];
    return x === null || words === null ? [] : [{ end, x, words }];
  });
  const taken = [...ofWindow, ...ends.map(({ x }) => ({ start: x - DIAMOND, end: x + DIAMOND }))];
  const free = ({ start, end }: Stretch): boolean =>
    start >= 0 && end <= room.width && taken.every((other) => end + APART <= other.start || start >= other.end + APART);

  return ends.flatMap(({ end, x, words }): readonly SceneNode[] => {
    const isCovered = ofWindow.some(({ start, end: last }) => x + DIAMOND > start && x - DIAMOND < last);
    const y = Math.round(layout.top) + (isCovered ? OFF_EDGE : -OFF_EDGE);
    const line: SceneNode = {
      kind: "path",
      d: dashes(x, y + DIAMOND, layout.base),
      fill: "none",
      stroke: "ink",
      strokeWidth: 1,
    };
    const diamond: SceneNode = {
      kind: "path",
      d: `M${x} ${y - DIAMOND}L${x + DIAMOND} ${y}L${x} ${y + DIAMOND}L${x - DIAMOND} ${y}z`,
      fill: "ink",
    };
    const spots = [words.whole, words.short].flatMap((text) => {
      const width = lineWidth(text, room.textSize, "600", room.spacing);
      const before = { text, start: x - BESIDE - width, end: x - BESIDE };
      const after = { text, start: x + BESIDE, end: x + BESIDE + width };
      return end === "from" ? [before, after] : [after, before];
    });
    const spot = spots.find(free);
    if (!spot) return [line, diamond];
    taken.push(spot);
    const told: SceneNode = {
      kind: "text",
      x: spot.start,
      y: layout.top - 5,
      size: room.textSize,
      anchor: "start",
      runs: [{ text: spot.text, weight: 600 }],
    };
    return [line, diamond, told];
  });
}

function dashes(x: number, top: number, base: number): string {
  const pieces: string[] = [];
  for (let y = top; y < base; y += DASH.every) pieces.push(`M${x} ${px(y)}V${px(Math.min(y + DASH.length, base))}`);
  return pieces.join("");
}
