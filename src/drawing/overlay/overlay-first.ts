import type { Region } from "../../core/records/records.ts";
import type { Box } from "../labels/label-box.ts";
import { type LabelGround, labelGround } from "../labels/label-ground.ts";
import type { Outline } from "../labels/label-room.ts";
import type { OverlayInput } from "./overlay-input.ts";
import type { OverlayItem } from "./overlay-item.ts";
import { firstNames, type NamedMark } from "./overlay-mark-items.ts";
import type { PlacedMark } from "./overlay-marks.ts";
import { coveredItems } from "./overlay-name-items.ts";

/** What is placed before all other texts, and the ground that it leaves. */
export interface FirstPlaced {
  readonly ground: LabelGround;
  readonly names: readonly NamedMark[];
  readonly covered: readonly OverlayItem[];
}

/** Places the names of the most claimed regions and of the covered areas; nothing of the ground `taken` is left to them. */
export type PlaceFirst = (
  input: OverlayInput,
  most: readonly PlacedMark[],
  marks: readonly PlacedMark[],
  taken: readonly Box[],
  outlineOf: (region: Region) => Outline | null,
) => FirstPlaced;

/** The most claimed regions in their order, then the covered areas. */
export const placeFirst: PlaceFirst = (input, most, marks, taken, outlineOf) => {
  const ground = labelGround(input.viewport, taken);
  const names = firstNames(most, marks, input, ground, outlineOf);
  return { ground, names, covered: coveredItems(input, ground, outlineOf) };
};
