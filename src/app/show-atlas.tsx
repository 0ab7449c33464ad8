import { render } from "preact";
import type { RegionFeatures } from "../core/figure/region-outlines.ts";
import { text } from "../core/messages/catalogue.ts";
import type { LoadedPackage } from "../io/load-package.ts";
import { notify } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { MapOverlay } from "../views/overlay/map-overlay.tsx";
import { Page, type PageCallbacks } from "../views/page/page.tsx";
import { AtlasContext } from "../views/parts/atlas-context.ts";
import { addressOf, followAddress } from "./address.ts";
import { createMap } from "./create-map.ts";
import { wireMap } from "./map-wiring.ts";
import { savePicture } from "./picture/save-picture.ts";
import { runPlayback } from "./playback.ts";

/** Draws page and map into the host and joins them to the state and to the address. */
export function showAtlas(
  state: AtlasState,
  loaded: LoadedPackage,
  host: HTMLElement,
  page: Window & typeof globalThis,
): void {
  const mapHost = page.document.createElement("div");
  mapHost.className = "page-map-host";
  const callbacks: PageCallbacks = {
    copyLink: () => copyLink(state, page),
    savePicture: (scale) => {
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
  const map = createMap(state, loaded, mapHost, page);
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
