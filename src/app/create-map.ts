import type { Geography } from "../core/geography/geography.ts";
import { layoutOf } from "../core/layout.ts";
import { type AreaId, areaIdOf } from "../core/records/area.ts";
import type { RegionId } from "../core/records/records.ts";
import { AtlasMap } from "../map/atlas-map.ts";
import { clearSelection, followMap, losePart, notify, restCamera, selectArea, setHover } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { isUnderDetails } from "./details-cover.ts";

export { mapGroundOf } from "../drawing/ground/map-ground.ts";
export { engineWorker } from "../map/engine-worker.ts";

/** Room round the covered regions when the whole of them is shown, px: less where the map is small. */
const ROOM = { small: 10, large: 16 };

/** The map in its host, which must be in the page already; what happens on it calls the actions of the state. */
export function createMap(
  state: AtlasState,
  geography: Geography,
  mapHost: HTMLElement,
  page: Window,
): Promise<AtlasMap> {
  const areaOf = (id: RegionId | null): AreaId | null => {
    const region = id === null ? undefined : state.dataset.peek().regions.get(id);
    return region ? areaIdOf(region, "named") : null;
  };
  const room = layoutOf(page.innerWidth, state.lettering.peek().scale) === "desktop" ? ROOM.large : ROOM.small;
  return AtlasMap.start(mapHost, {
    geography,
    theme: state.theme.peek(),
    padding: { top: room, right: room, bottom: room, left: room },
    camera: state.camera.peek(),
    reducedMotion: page.matchMedia("(prefers-reduced-motion: reduce)").matches,
    on: {
      frame: (frame) => followMap(state, frame),
      rest: (camera) => {
        if (!isUnderDetails(state, page)) restCamera(state, camera);
      },
      hover: (id, at) => {
        const area = areaOf(id);
        setHover(state, area === null ? null : { area, claim: null, at });
      },
      click: (id) => {
        const area = areaOf(id);
        if (area === null) clearSelection(state);
        else selectArea(state, area);
      },
      flat: (lacks) => {
        notify(state, lacks && state.text.peek().map.flat[lacks]);
        if (lacks === "worker") losePart(state);
      },
      error: (message) => notify(state, state.text.peek().map.fault(message)),
    },
  });
}
