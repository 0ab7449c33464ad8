import type { CoveredTry } from "../labels/label-context.ts";
import { labelGround } from "../labels/label-ground.ts";
import type { FirstPlaced, PlaceFirst } from "./overlay-first.ts";
import { firstNames } from "./overlay-mark-items.ts";
import type { PlacedMark } from "./overlay-marks.ts";
import { coveredItems } from "./overlay-name-items.ts";

/** How often the order of the first names is changed at most, until all have a place. */
const ROUNDS = 24;

/** The ways to place the name of a covered area in a drawing that is made once: in ever less room, at ever more places. */
export const THOROUGH_TRIES: readonly CoveredTry[] = [
  { weight: 600, tracking: 0.12, step: 0.3, inside: 1 },
  { weight: 600, tracking: 0, step: 0.3, inside: 1 },
  { weight: 400, tracking: 0, step: 0.3, inside: 1 },
  { weight: 400, tracking: 0, step: 0.1, inside: 1 },
  { weight: 400, tracking: 0, step: 0.1, inside: 0.55 },
];

/**
 * The names of the most claimed regions, in their order, then those of the covered areas. Where one finds no room, all
 * is placed anew with that one first; what has most of them counts.
 */
export const placeThoroughly: PlaceFirst = (input, most, marks, taken, outlineOf) => {
  const areas = coveredItems(input, labelGround(input.viewport, taken), outlineOf).length;
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
  for (let round = 1; best.lacking > 0 && round < ROUNDS; round += 1) {
    const unplaced = last.names.filter(({ spot }) => spot === null).map(({ mark }) => mark);
    order = [...unplaced, ...order.filter((mark) => !unplaced.includes(mark))];
    last = place(order, last.covered.length < areas);
    if (last.lacking < best.lacking) best = last;
  }
  return best;
};
