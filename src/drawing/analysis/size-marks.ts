import { type ClaimantCategory, categoryOf } from "../../core/records/claimant-category.ts";
import type { ClaimId } from "../../core/records/records.ts";
import type { Estimate, Size } from "../../core/strength/estimates.ts";
import type { Day } from "../../core/time/day.ts";
import type { Span } from "../../core/time/span.ts";
import { px } from "../histogram/histogram-path.ts";
import { type Box, boxAround, grownBox, isFree } from "../labels/label-box.ts";
import type { SceneNode } from "../scene.ts";
import type { ChartAxis } from "./chart-axis.ts";
import type { SizeAxis } from "./size-axis.ts";

/** An estimate to draw. */
export interface SizeEstimate {
  readonly id: ClaimId;
  readonly name: string;
  readonly category: ClaimantCategory;
  readonly size: Size;
  readonly span: Span;
  readonly middle: Day;
}

/** An estimate where it is drawn. */
export interface SizeMark extends SizeEstimate {
  readonly x: number;
  /** What the mark covers, px. */
  readonly box: Box;
}

/** What is drawn of estimates, under the names that they go by. */
export function sizeEstimates(list: readonly Estimate[], names: ReadonlyMap<ClaimId, string>): readonly SizeEstimate[] {
  return list.map(({ claim, claimant, size, span, middle }) => ({
    id: claim.id,
    name: names.get(claim.id) ?? claimant.shortName,
    category: categoryOf(claimant.type),
    size,
    span,
    middle,
  }));
}

const WIDTH = 2.6;
const CAP = 8;
const DOT = 3.6;
const ARROW = 26;
const HEAD = 3.5;
const DASH = 3;
/** How far marks that coincide step aside, px. */
const ASIDE = 7.5;
const ASIDES = [0, 1, -1, 2, -2, 3, -3, 4, -4];

/** Places estimates at the middle of their time, in their order; one that would lie on another steps aside. */
export function placeMarks(estimates: readonly SizeEstimate[], axis: ChartAxis, sizes: SizeAxis): readonly SizeMark[] {
  const taken: Box[] = [];
  return estimates.map((estimate) => {
    const middle = Math.min(Math.max(axis.placeOf(estimate.middle), axis.left + CAP / 2), axis.right - CAP / 2);
    const [top, bottom] = reachOf(estimate.size, sizes);
    const boxAt = (x: number): Box => ({ left: x - CAP / 2, right: x + CAP / 2, top, bottom });
    const spots = ASIDES.map((steps) => middle + steps * ASIDE).filter(
      (x) => x - CAP / 2 >= axis.left && x + CAP / 2 <= axis.right,
    );
    const x = spots.find((spot) => isFree(narrowed(boxAt(spot)), taken)) ?? middle;
    taken.push(narrowed(boxAt(x)));
    return { ...estimate, x, box: boxAt(x) };
  });
}

/** What a mark may not share with another. */
function narrowed(box: Box): Box {
  return { ...grownBox(box, 1), left: box.left + 0.5, right: box.right - 0.5 };
}

function reachOf(size: Size, { yOf }: SizeAxis): readonly [top: number, bottom: number] {
  switch (size.kind) {
    case "one":
      return [yOf(size.number) - DOT, yOf(size.number) + DOT];
    case "range":
      return [yOf(size.high) - 1, yOf(size.low) + 1];
    case "at-least":
      return [yOf(size.low) - ARROW, yOf(size.low) + 1];
    case "up-to":
      return [yOf(size.high) - 1, yOf(size.high) + ARROW];
  }
}

/** The thin line at the foot of a mark: the time that it is about. */
export function timeLine(mark: SizeMark, axis: ChartAxis): SceneNode {
  const { left, right, top } = timeBox(mark, axis);
  const d = `M${px(left)} ${px(top + 0.5)}H${px(right)}`;
  return { kind: "path", d, fill: "none", stroke: mark.category, strokeWidth: 1, opacity: 0.55 };
}

/** What that line covers. */
export function timeBox({ span, box, size }: SizeMark, axis: ChartAxis): Box {
  const y = size.kind === "one" ? (box.top + box.bottom) / 2 : box.bottom - 1;
  return { left: axis.placeOf(span.from), right: axis.placeOf(span.to + 1), top: y - 0.5, bottom: y + 0.5 };
}

/** A dot for one number, a bar with caps for a range, a cap with a dashed arrow where an end is open. */
export function markShape({ x, box, size, category }: Pick<SizeMark, "x" | "box" | "size" | "category">): SceneNode {
  if (size.kind === "one") return { kind: "circle", x, y: (box.top + box.bottom) / 2, radius: DOT, fill: category };
  const [top, bottom] = [box.top + 1, box.bottom - 1];
  const cap = (y: number) => `M${px(x - CAP / 2)} ${px(y)}h${CAP}`;
  const stroke = { kind: "path", fill: "none", stroke: category } as const;
  switch (size.kind) {
    case "range":
      return { ...stroke, d: `${cap(top)}M${px(x)} ${px(top)}V${px(bottom)}${cap(bottom)}`, strokeWidth: WIDTH };
    case "at-least":
      return { ...stroke, d: cap(bottom) + dashes(x, bottom, top) + head(x, top, 1), strokeWidth: 2 };
    case "up-to":
      return { ...stroke, d: cap(top) + dashes(x, top, bottom) + head(x, bottom, -1), strokeWidth: 2 };
  }
}

function dashes(x: number, from: number, to: number): string {
  const way = Math.sign(to - from);
  const count = Math.floor((Math.abs(to - from) - 2) / (2 * DASH));
  return Array.from(
    { length: count },
    (_, at) => `M${px(x)} ${px(from + way * DASH * (2 * at + 1))}v${way * DASH}`,
  ).join("");
}

/** @param way 1: pointing up */
function head(x: number, y: number, way: 1 | -1): string {
  return `M${px(x - HEAD)} ${px(y + way * HEAD)}L${px(x)} ${px(y)}L${px(x + HEAD)} ${px(y + way * HEAD)}`;
}

/** The box of a swatch of a size, for a key. */
export const SWATCH_BOX: Readonly<Record<"one" | "range" | "open", Box>> = {
  one: boxAround(6, 8, 2 * DOT),
  range: { left: 2, right: 10, top: 1, bottom: 15 },
  open: { left: 2, right: 10, top: 0, bottom: 15 },
};
