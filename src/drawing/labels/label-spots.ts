import { greatestOf } from "../../core/extremes.ts";
import { type Box, gapAcross, overlap } from "./label-box.ts";

/** One line of text: where its baseline starts, is centred or ends, and the ground it covers. */
export interface TextSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
  /** To the region that the text names, where it stands aside of it. */
  readonly leader?: Leader;
}

/** A line from a point inside a region to its name that stands aside, px. */
export interface Leader {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

const ASCENT = 0.72;
const DESCENT = 0.21;
/** Ground kept free around a text for its halo, px. */
const MARGIN_X = 3;
const MARGIN_Y = 0.5;
/** Between a mark or dot and its text, px. */
const GAP = 4;
/** Less than this above or below a mark, px, a text seems to belong to it. */
const CLOSE = 5;

/** A line of text of a width and font size with its baseline at y. */
export function textSpot(x: number, y: number, width: number, size: number, anchor: TextSpot["anchor"]): TextSpot {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const box = {
    left: left - MARGIN_X,
    top: y - ASCENT * size - MARGIN_Y,
    right: left + width + MARGIN_X,
    bottom: y + DESCENT * size + MARGIN_Y,
  };
  return { x, y, anchor, box };
}

/** A line of text with its small letters centred on x, y. */
export function centredText(x: number, y: number, width: number, size: number): TextSpot {
  return textSpot(x, y + 0.33 * size, width, size, "middle");
}

/** Where a text may stand around a mark, best first: below, right, left, above, then these shifted along the mark. */
export function spotsAroundMark(mark: Box, width: number, size: number): readonly TextSpot[] {
  const x = (mark.left + mark.right) / 2;
  const y = (mark.top + mark.bottom) / 2;
  const half = (mark.right - mark.left) / 2;
  const below = mark.bottom + GAP - 1 + 0.66 * size;
  const above = mark.top - GAP;
  const middle = y + 0.33 * size;
  const at = (atX: number, atY: number, anchor: TextSpot["anchor"]) => textSpot(atX, atY, width, size, anchor);
  const beside = (shift: number) => [
    at(mark.right + GAP, middle + shift, "start"),
    at(mark.left - GAP, middle + shift, "end"),
  ];
  const along = (shift: number) => [
    at(x + shift, below, "middle"),
    at(x - shift, below, "middle"),
    at(x + shift, above, "middle"),
    at(x - shift, above, "middle"),
  ];
  const reach = width / 2 + half;
  return [
    at(x, below, "middle"),
    ...beside(0),
    at(x, above, "middle"),
    ...along(reach * 0.25),
    ...beside(half * 0.6),
    ...beside(-half * 0.6),
    ...along(reach * 0.5),
    ...beside(half + size * 0.4),
    ...beside(-half - size * 0.4),
    ...along(reach * 0.75),
    ...along(reach * 0.125),
  ];
}

/** The spots at which a text does not read as belonging to another mark, being closely under or over that one. */
export function spotsOfMark(spots: readonly TextSpot[], mark: Box, others: readonly Box[]): readonly TextSpot[] {
  const reach =
    greatestOf(
      spots.map(({ box }) => box.right - box.left),
      0,
    ) + CLOSE;
  const around = {
    left: mark.left - reach,
    top: mark.top - reach,
    right: mark.right + reach,
    bottom: mark.bottom + reach,
  };
  const near = others.filter((other) => overlap(other, around));
  return spots.filter(({ box }) => {
    const own = Math.min(gapAcross(box, mark), CLOSE);
    return near.every((other) => gapAcross(box, other) >= own);
  });
}

/** Where a name may stand around a dot or plate of a radius: right, left, below, above, then slanting. */
export function spotsAroundDot(x: number, y: number, radius: number, width: number, size: number): readonly TextSpot[] {
  const middle = y + 0.33 * size;
  const side = radius + GAP;
  const slant = side * 0.8;
  const at = (atX: number, atY: number, anchor: TextSpot["anchor"]) => textSpot(atX, atY, width, size, anchor);
  return [
    at(x + side, middle, "start"),
    at(x - side, middle, "end"),
    at(x, y + side + 0.62 * size, "middle"),
    at(x, y - side, "middle"),
    at(x + slant, middle + slant, "start"),
    at(x + slant, middle - slant, "start"),
    at(x - slant, middle + slant, "end"),
    at(x - slant, middle - slant, "end"),
  ];
}
