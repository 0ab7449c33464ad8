import { computed, effect } from "@preact/signals";
import { fillsOf, hatchedRegions, ticksOf } from "../core/figure/map-look.ts";
import { areaIdOf, partsOfArea } from "../core/records/area.ts";
import type { RegionId } from "../core/records/records.ts";
import type { AtlasMap } from "../map/atlas-map.ts";
import type { Insets } from "../map/bounds.ts";
import type { AtlasState } from "../state/atlas-state.ts";

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
  const ends = [
    selected.subscribe(
      afterFirst((region) => {
        if (region !== null) map.ensureVisible(region, coveredByDetails(mapHost, page));
      }),
    ),
    effect(() => map.setFills(fillsOf(state.result.value, state.measure.value, regions))),
    effect(() => map.setTicks(ticksOf(state.result.value, regions))),
    effect(() => {
      const { area, claim } = state.selection.value;
      const named = claim === null ? [] : (state.dataset.claims.find(({ id }) => id === claim)?.regions ?? []);
      map.setSelected(area === null ? named : [partsOfArea(area).region]);
    }),
    effect(() => {
      map.setAreaHatch(hatchedRegions([state.hover.value?.area ?? null, state.selection.value.area], regions));
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

/** A listener that leaves out the first value, which is told at once. */
function afterFirst<Value>(listener: (value: Value) => void): (value: Value) => void {
  let isFirst = true;
  return (value) => {
    if (!isFirst) listener(value);
    isFirst = false;
  };
}

/** What the details cover of the map, px: most of it on a phone, a strip at its end on a tablet. */
function coveredByDetails(mapHost: HTMLElement, page: Window): Insets {
  const free = { top: 12, right: 12, bottom: 12, left: 12 };
  const { bottom } = mapHost.getBoundingClientRect();
  if (page.innerWidth < 768) return { ...free, bottom: bottom - page.innerHeight * 0.3 + 12 };
  return page.innerWidth < 1200 ? { ...free, right: 344 - 208 + 12 } : free;
}
