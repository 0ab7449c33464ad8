import { render } from "preact";
import type { RegionFeatures } from "../core/figure/region-outlines.ts";
import { text } from "../core/messages/catalogue.ts";
import { type AreaId, areaIdOf } from "../core/records/area.ts";
import type { RegionId } from "../core/records/records.ts";
import type { LoadedPackage } from "../io/load-package.ts";
import { AtlasMap } from "../map/atlas-map.ts";
import { clearSelection, followMap, notify, restCamera, selectArea, setHover } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { MapOverlay } from "../views/overlay/map-overlay.tsx";
import { Page } from "../views/page/page.tsx";
import { AtlasContext } from "../views/parts/atlas-context.ts";
import { addressOf, followAddress } from "./address.ts";
import { wireMap } from "./map-wiring.ts";
import { savePicture } from "./picture/save-picture.ts";
import { runPlayback } from "./playback.ts";

/** Room round the covered regions when the whole of them is shown, px. */
const PADDING = { top: 24, right: 24, bottom: 24, left: 24 };

/** Draws page and map into the host and joins them to the state and to the address. */
export function showAtlas(
  state: AtlasState,
  loaded: LoadedPackage,
  host: HTMLElement,
  page: Window & typeof globalThis,
): void {
  const { regions } = state.dataset;
  const areaOf = (id: RegionId): AreaId | null => {
    const region = regions.get(id);
    return region ? areaIdOf(region, "named") : null;
  };
  const mapHost = page.document.createElement("div");
  mapHost.className = "page-map-host";
  const map = new AtlasMap(mapHost, {
    regions: loaded.regions,
    context: loaded.context,
    regionRecords: regions,
    theme: state.theme.peek(),
    padding: PADDING,
    camera: state.view.peek().camera,
    reducedMotion: page.matchMedia("(prefers-reduced-motion: reduce)").matches,
    on: {
      frame: (frame) => followMap(state, frame),
      rest: (camera) => restCamera(state, camera),
      hover: (id, at) => {
        const area = id === null ? null : areaOf(id);
        setHover(state, area === null ? null : { area, claim: null, at });
      },
      click: (id) => {
        const area = id === null ? null : areaOf(id);
        if (area === null) clearSelection(state);
        else selectArea(state, area);
      },
      error: (message) => notify(state, message),
    },
  });
  const callbacks = {
    copyLink: () => copyLink(state, page),
    savePicture: (scale: 1 | 2) => {
      savePicture(state, loaded, map, scale, page).then(
        () => notify(state, text.frame.pictureSaved),
        (error: Error) => notify(state, text.frame.pictureFailed(error.message)),
      );
    },
    zoomIn: () => map.zoomBy(1),
    zoomOut: () => map.zoomBy(-1),
    fit: () => map.fit(),
  };
  render(
    <AtlasContext.Provider value={state}>
      <Page callbacks={callbacks} mapHost={mapHost} />
    </AtlasContext.Provider>,
    host,
  );
  render(
    <AtlasContext.Provider value={state}>
      <MapOverlay regions={loaded.regions as RegionFeatures} />
    </AtlasContext.Provider>,
    map.overlayRoot,
  );
  wireMap(state, map, mapHost, page);
  map.whenDrawn().then(
    () => mapHost.setAttribute("data-map-ready", ""),
    () => notify(state, text.page.noMap),
  );
  runPlayback(state, page);
  followAddress(state, page);
}

async function copyLink(state: AtlasState, page: Window & typeof globalThis): Promise<void> {
  const address = addressOf(state.view.peek(), page);
  try {
    await page.navigator.clipboard.writeText(address);
    notify(state, text.frame.linkCopied);
  } catch {
    page.history.replaceState(null, "", address);
    notify(state, text.page.linkInAddressBar);
  }
}
