import type { Region } from "../../core/records/records.ts";
import type { Box } from "../labels/label-box.ts";
import { type LabelGround, labelGround } from "../labels/label-ground.ts";
import type { Outline } from "../labels/label-room.ts";
import type { OverlayInput } from "./overlay-input.ts";
import type { OverlayItem } from "./overlay-item.ts";
import { firstNames, type NamedMark } from "./overlay-mark-items.ts";
import type { PlacedMark } from "./overlay-marks.ts";
import { coveredItems } from "./overlay-name-items.ts";

/** How often the order of the first names is changed at most, until all have a place. */
const TRIES = { page: 3, thorough: 24 } as const;

/** What is placed before all other texts, and the ground that it leaves. */
export interface FirstPlaced {
  readonly ground: LabelGround;
  readonly names: readonly NamedMark[];
  readonly covered: readonly OverlayItem[];
}

/**
 * The names of the most claimed regions, in their order, then those of the covered areas. Where one finds no room, all
 * is placed anew with that one first; what has most of them counts.
 * @param taken ground of which nothing is left to texts
 */
export function placeFirst(
  input: OverlayInput,
  most: readonly PlacedMark[],
  marks: readonly PlacedMark[],
  taken: readonly Box[],
  outlineOf: (region: Region) => Outline | null,
): FirstPlaced {
  const areas = input.thorough ? coveredItems(input, labelGround(input.viewport, taken), outlineOf).length : 0;
  const place = (order: readonly PlacedMark[], coveredFirst: boolean): FirstPlaced & { readonly lacking: number } => {
    const ground = labelGround(input.viewport, taken);
    const before = coveredFirst ? coveredItems(input, ground, outlineOf) : null;
    const names = firstNames(order, marks, input, ground, outlineOf);
    const covered = before ?? coveredItems(input, ground, outlineOf);
    const lacking = names.filter(({ spot }) => spot === null).length;
    return { ground, names, covered, lacking: lacking + Math.max(0, areas - covered.length) };
  };
  let order = most;
  let best = place(order, false);
  let last = best;
  for (let tried = 1; best.lacking > 0 && tried < (input.thorough ? TRIES.thorough : TRIES.page); tried += 1) {
    const unplaced = last.names.filter(({ spot }) => spot === null).map(({ mark }) => mark);
    order = [...unplaced, ...order.filter((mark) => !unplaced.includes(mark))];
    last = place(order, last.covered.length < areas);
    if (last.lacking < best.lacking) best = last;
  }
  return best;
}
