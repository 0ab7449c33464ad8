import { computed, effect } from "@preact/signals";
import { dottedRegions, fillsOf, ticksOf } from "../core/figure/map-look.ts";
import { areaIdOf, partsOfArea } from "../core/records/area.ts";
import type { RegionId } from "../core/records/records.ts";
import type { AtlasMap } from "../map/atlas-map.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { coveredByDetails, isUnderDetails } from "./details-cover.ts";

/**
 * One effect a concern, each calling one idempotent method of the map.
 * @returns a function that ends them all.
 */
export function wireMap(state: AtlasState, map: AtlasMap, mapHost: HTMLElement, page: Window): () => void {
  const { regions } = state.dataset;
  const paintedOf = (area: Parameters<typeof partsOfArea>[0] | null | undefined): RegionId | null => {
    const region = area ? regions.get(partsOfArea(area).region) : undefined;
    return region && areaIdOf(region, "named") === area ? region.id : null;
  };
  const selected = computed(() => paintedOf(state.selection.value.area));
  let shown = selected.peek();
  const ends = [
    selected.subscribe((region) => {
      const isNew = region !== shown;
      shown = region;
      if (region === null) map.setCamera(state.view.peek().camera);
      else if (isNew || isUnderDetails(state, page)) map.ensureVisible(region, coveredByDetails(state, mapHost, page));
    }),
    effect(() => map.setFills(fillsOf(state.result.value, state.measure.value, regions))),
    effect(() => map.setTicks(ticksOf(state.result.value, regions))),
    effect(() => {
      const { area, claim } = state.selection.value;
      const named = claim === null ? [] : (state.dataset.claims.find(({ id }) => id === claim)?.regions ?? []);
      map.setSelected(area === null ? named : [partsOfArea(area).region]);
    }),
    effect(() => {
      map.setAreaDots(dottedRegions([state.hover.value?.area ?? null, state.selection.value.area], regions));
    }),
    effect(() => map.setHovered(paintedOf(state.hover.value?.area))),
    effect(() => map.setFocused(paintedOf(state.focusedArea.value))),
    effect(() => map.setTheme(state.theme.value)),
    effect(() => map.setCamera(state.view.value.camera)),
  ];
  return () => {
    for (const end of ends) end();
  };
}
