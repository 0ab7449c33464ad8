import { computed, type ReadonlySignal } from "@preact/signals";
import type { MapFrame } from "../../state/panel-state.ts";

/**
 * The last frame on which the map stood still, or the first there was: what marks and names are placed for. Keeps its
 * value while the map moves, and where camera and size come to rest as they were; a new size counts at once.
 */
export function restingFrame(frame: ReadonlySignal<MapFrame | null>): ReadonlySignal<MapFrame | null> {
  let kept: MapFrame | null = null;
  return computed(() => {
    const next = frame.value;
    if (next === null) return kept;
    if (kept === null || !isSameSize(kept, next) || (!next.moving && !isSameCamera(kept, next))) kept = next;
    return kept;
  });
}

function isSameSize(one: MapFrame, other: MapFrame): boolean {
  return one.viewport.width === other.viewport.width && one.viewport.height === other.viewport.height;
}

function isSameCamera({ camera: one }: MapFrame, { camera: other }: MapFrame): boolean {
  return one.zoom === other.zoom && one.longitude === other.longitude && one.latitude === other.latitude;
}
