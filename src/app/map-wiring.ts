import { computed, effect } from "@preact/signals";
import { fillsOf, namedRegions } from "../core/measures/region-fills.ts";
import type { MapView } from "../drawing/layers/map-layer.ts";
import { MAP_LAYERS } from "../drawing/layers/map-layers.ts";
import type { AtlasMap } from "../map/atlas-map.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { coveredByDetails, isUnderDetails } from "./details-cover.ts";

/**
 * One effect a layer and a concern, each calling one idempotent method of the map.
 * @returns a function that ends them all.
 */
export function wireMap(state: AtlasState, map: AtlasMap, mapHost: HTMLElement, page: Window): () => void {
  const view = viewOf(state);
  const selected = computed(() => namedRegions(view.selected, view.regions)[0] ?? null);
  let shown = selected.peek();
  const ends = [
    selected.subscribe((region) => {
      const isNew = region !== shown;
      shown = region;
      if (region === null) map.setCamera(state.camera.peek());
      else if (isNew || isUnderDetails(state, page)) map.ensureVisible(region, coveredByDetails(state, mapHost, page));
    }),
    ...MAP_LAYERS.map((layer) =>
      effect(() => {
        if ("paints" in layer) map.paint(layer, layer.paints(view));
        else if ("shows" in layer) map.show(layer, layer.shows(view));
      }),
    ),
    effect(() => map.setTheme(state.theme.value)),
    effect(() => map.setCamera(state.camera.value)),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** What the map shows of the state: a layer follows those parts that it reads, and no others. */
function viewOf(state: AtlasState): MapView {
  const fills = computed(() => fillsOf(state.result.value, state.measure.value, state.dataset.value.regions));
  return {
    get regions() {
      return state.dataset.value.regions;
    },
    get result() {
      return state.result.value;
    },
    get measure() {
      return state.measure.value;
    },
    get fills() {
      return fills.value;
    },
    get selected() {
      return state.selection.value.area;
    },
    get open() {
      const { claim } = state.selection.value;
      const { outlined } = state.telling.value;
      if (outlined) return outlined;
      return (claim === null ? null : state.model.value.lookup.claim(claim)) ?? null;
    },
    get hovered() {
      return state.hover.value?.area ?? null;
    },
    get focused() {
      return state.focusedArea.value ?? null;
    },
  };
}
