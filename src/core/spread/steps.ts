import { kilometresBetween } from "../geography/distance.ts";
import type { Neighbours } from "../geography/neighbours.ts";
import type { Region, RegionId } from "../records/records.ts";
import type { Naming } from "./namings.ts";

/**
 * How a region lies to those that were named on an earlier day. `first`: there was none; `step`: at least one is its
 * neighbour, `next` being all that are, nearest first; `leap`: none is, `nearest` being the nearest, so many km from it.
 * Distances are between the label points of regions and so are coarse. One of the same day is not earlier.
 */
export type Step =
  | { readonly kind: "first" }
  | { readonly kind: "step"; readonly next: readonly RegionId[] }
  | { readonly kind: "leap"; readonly nearest: RegionId; readonly kilometres: number };

/** The step of each naming; `namings` in the order of their days. */
export function stepsOf(namings: readonly Naming[], neighbours: Neighbours): readonly Step[] {
  let ofDay = 0;
  return namings.map(({ region, day }, place): Step => {
    if (day !== namings[ofDay]?.day) ofDay = place;
    const earlier = namings
      .slice(0, ofDay)
      .map(({ region: { id, label } }) => ({ id, kilometres: between(region.label, label) }))
      .sort((one, other) => one.kilometres - other.kilometres);
    const [nearest] = earlier;
    if (!nearest) return { kind: "first" };
    const adjoining = neighbours.of(region.id);
    const next = earlier.flatMap(({ id }) => (adjoining.includes(id) ? [id] : []));
    if (next.length > 0) return { kind: "step", next };
    return { kind: "leap", nearest: nearest.id, kilometres: nearest.kilometres };
  });
}

function between(one: Region["label"], other: Region["label"]): number {
  return kilometresBetween([one.longitude, one.latitude], [other.longitude, other.latitude]);
}
