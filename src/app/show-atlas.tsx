import { render } from "preact";
import type { RegionFeatures } from "../core/figure/region-outlines.ts";
import { fetchFile } from "../io/fetch-file.ts";
import type { LoadedPackage } from "../io/load-package.ts";
import type { AtlasMap } from "../map/atlas-map.ts";
import { notify, setProblems } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { MapOverlay } from "../views/overlay/map-overlay.tsx";
import { Page, type PageCallbacks } from "../views/page/page.tsx";
import { AtlasContext } from "../views/parts/atlas-context.ts";
import { loadLazy } from "../views/parts/lazy.tsx";
import { addressOf, followAddress } from "./address.ts";
import type { createMap } from "./create-map.ts";
import { refuseDrops } from "./drops.ts";
import { keepHabits } from "./habits.ts";
import { followLettering } from "./lettering.ts";
import { wireMap } from "./map-wiring.ts";
import { createFigureWorkshop, loadFigureFiles } from "./picture/figure-workshop.ts";
import { runPlayback } from "./playback.ts";
import { followShortcuts } from "./shortcuts.ts";

/**
 * Draws page and map into the host and joins them to the state and to the address.
 * @param coming the data package, on its way, as is `mapCode`, the code of the map: the page waits for neither
 * @returns a function that ends it all and leaves the host empty
 */
export function showAtlas(
  state: AtlasState,
  coming: Promise<LoadedPackage>,
  mapCode: Promise<typeof createMap>,
  host: HTMLElement,
  page: Window & typeof globalThis,
): () => void {
  const mapHost = page.document.createElement("div");
  mapHost.className = "page-map-host";
  let map: AtlasMap | null = null;
  let isEnded = false;
  const history = followAddress(state, page);
  const ends = [
    history.stop,
    keepHabits(state, page),
    followLettering(state, page.document),
    followShortcuts(state, page.document, history),
    refuseDrops(state, page.document),
    runPlayback(state, page),
  ];
  const callbacks: PageCallbacks = {
    copyLink: () => copyLink(state, page),
    figures: createFigureWorkshop(state, coming, page),
    zoomIn: () => map?.zoomBy(1),
    zoomOut: () => map?.zoomBy(-1),
    fit: () => map?.fit(),
    history,
    readText: (file) => fetchFile(page.fetch.bind(page), new URL("data/", page.document.baseURI).href, file),
  };
  render(
    <AtlasContext.Provider value={state}>
      <Page callbacks={callbacks} mapHost={mapHost} />
    </AtlasContext.Provider>,
    host,
  );
  const say = (words: string | null) => render(words && <p class="page-map-note">{words}</p>, mapHost);
  say(state.text.peek().page.mapComing);
  const drawMap = async () => {
    const [create, loaded] = await Promise.all([mapCode, coming]);
    if (isEnded) return;
    setProblems(state, loaded.problems);
    say(null);
    map = await create(state, loaded, mapHost, page);
    if (isEnded) return map.destroy();
    const { overlayRoot } = map;
    ends.push(
      () => render(null, overlayRoot),
      () => map?.destroy(),
    );
    render(
      <AtlasContext.Provider value={state}>
        <MapOverlay regions={loaded.regions as RegionFeatures} />
      </AtlasContext.Provider>,
      overlayRoot,
    );
    ends.push(wireMap(state, map, mapHost, page));
    await map.whenDrawn();
    page.performance.mark("map-drawn");
    await Promise.allSettled([loadLazy(state), loadFigureFiles(), map.loadSpare()]);
    mapHost.setAttribute("data-map-ready", "");
  };
  drawMap().catch(() => {
    if (isEnded) return;
    if (map === null) say(state.text.peek().page.noMap);
    notify(state, state.text.peek().page.noMap);
  });
  return () => {
    isEnded = true;
    for (const end of ends.toReversed()) end();
    render(null, mapHost);
    render(null, host);
  };
}

async function copyLink(state: AtlasState, page: Window & typeof globalThis): Promise<void> {
  const address = addressOf(state.view.peek(), page);
  try {
    await page.navigator.clipboard.writeText(address);
    notify(state, state.text.peek().frame.linkCopied);
  } catch {
    page.history.replaceState(page.history.state, "", address);
    notify(state, state.text.peek().page.linkInAddressBar);
  }
}
