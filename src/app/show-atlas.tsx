import { render } from "preact";
import type { ComingPackage } from "../io/load-package.ts";
import type { AtlasMap } from "../map/atlas-map.ts";
import { losePart, notify, setGround, setProblems, showNote } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { MapOverlay } from "../views/overlay/map-overlay.tsx";
import { Page, type PageCallbacks } from "../views/page/page.tsx";
import { AtlasContext } from "../views/parts/atlas-context.ts";
import { reasonOf } from "../views/parts/fault-report.ts";
import { Guard } from "../views/parts/guard.tsx";
import { loadLazy, onDemand } from "../views/parts/lazy.tsx";
import { addressOf, followAddress } from "./address.ts";
import type { createMap, mapGroundOf } from "./create-map.ts";
import { followContests } from "./follow-contests.ts";
import { followSite } from "./follow-site.ts";
import { followLettering } from "./lettering.ts";
import { wireMap } from "./map-wiring.ts";
import { createFigureWorkshop, loadFigureFiles } from "./picture/figure-workshop.ts";
import { keepPreferences } from "./preferences.ts";
import { tellLate } from "./tell-late.ts";

/** The code of the map. */
export interface MapCode {
  readonly createMap: typeof createMap;
  readonly mapGroundOf: typeof mapGroundOf;
}

/**
 * Draws page and map into the host and joins them to the state and to the address.
 * @param coming the data package, on its way, as is `mapCode`, the code of the map: the page waits for neither
 * @param languages tags of those that the page speaks
 * @returns a function that ends it all and leaves the host empty
 */
export function showAtlas(
  state: AtlasState,
  coming: ComingPackage,
  mapCode: Promise<MapCode>,
  host: HTMLElement,
  win: Window & typeof globalThis,
  languages: readonly string[],
): () => void {
  const mapHost = win.document.createElement("div");
  mapHost.className = "page-map-host";
  let map: AtlasMap | null = null;
  let isEnded = false;
  const history = followAddress(state, win, languages);
  const ends = [
    history.stop,
    keepPreferences(state, win),
    followLettering(state, win.document),
    followSite(state, win),
    followContests(state),
  ];
  const mapEnds: (() => void)[] = [];
  const endMap = () => {
    for (const end of mapEnds.splice(0).toReversed()) end();
    map = null;
  };
  const mapComing = Promise.all([mapCode, coming.whole]).then(([code, loaded]) => {
    const ground = code.mapGroundOf(loaded, loaded.dataset);
    if (!isEnded) setGround(state, ground);
    return { code, loaded, ground };
  });
  const afterMap = onDemand(() => loadAfterMap(win));
  const callbacks: PageCallbacks = {
    copyLink: () => copyLink(state, win),
    figures: createFigureWorkshop(state, mapComing, win),
    zoomIn: () => map?.zoomBy(1),
    zoomOut: () => map?.zoomBy(-1),
    fit: () => map?.fit(),
    history,
    readText: async (file) => (await afterMap()).readText(file),
    forgetAll: async () => (await afterMap()).forgetAll(win),
  };
  render(
    <AtlasContext.Provider value={state}>
      <Guard>
        <Page callbacks={callbacks} mapHost={mapHost} />
      </Guard>
    </AtlasContext.Provider>,
    host,
  );
  const say = (words: string | null) => render(words && <p class="page-map-note">{words}</p>, mapHost);
  say(state.text.peek().page.mapComing);
  const endLate = tellLate(win, () => {
    const { frame, page } = state.text.peek();
    const files = coming.awaited();
    say(frame.late(files.length > 0 ? files : [page.mapCode]));
  });
  ends.push(endLate);
  mapComing.finally(endLate).catch(() => undefined);
  const drawMap = async () => {
    const { code, loaded, ground } = await mapComing;
    if (isEnded) return;
    setProblems(state, loaded.problems);
    say(null);
    map = await code.createMap(state, ground.geography, mapHost, win);
    if (isEnded) return map.destroy();
    const { overlayRoot } = map;
    mapEnds.push(
      () => map?.destroy(),
      () => render(null, overlayRoot),
    );
    render(
      <AtlasContext.Provider value={state}>
        <Guard>
          <MapOverlay />
        </Guard>
      </AtlasContext.Provider>,
      overlayRoot,
    );
    mapEnds.push(wireMap(state, map, mapHost, win));
    await map.whenDrawn();
    win.performance.mark("map-drawn");
    await Promise.all([loadRest(), map.loadSpare()]).catch(() => losePart(state));
    mapHost.setAttribute("data-map-ready", "");
    keepAtlas().catch(() => losePart(state));
  };
  const endWith = (end: () => void) => {
    if (isEnded) end();
    else ends.push(end);
  };
  const loadRest = async () => {
    const follow = async () => {
      const { followSearches, followShortcuts, followStories, refuseDrops, runPlayback } = await afterMap();
      const { document } = win;
      const tables = await coming.tables;
      endWith(followSearches(state, tables, win));
      endWith(followStories(state, tables, win));
      endWith(followShortcuts(state, document, history));
      endWith(refuseDrops(state, document));
      endWith(runPlayback(state, win));
    };
    await Promise.all([follow(), loadLazy(state), loadFigureFiles()]);
  };
  const keepAtlas = async () => {
    const { keepOffline } = await afterMap();
    endWith(await keepOffline(state, win));
  };
  drawMap().catch((error: unknown) => {
    if (isEnded) return;
    const words = state.text.peek().page.noMap(reasonOf(error));
    losePart(state);
    endMap();
    say(words);
    notify(state, words);
    loadRest().catch(() => losePart(state));
  });
  return () => {
    isEnded = true;
    endMap();
    for (const end of ends.toReversed()) end();
    render(null, mapHost);
    render(null, host);
  };
}

async function loadAfterMap(win: Window & typeof globalThis) {
  const {
    followSearches,
    followShortcuts,
    followStories,
    forgetAll,
    keepOffline,
    packageTexts,
    refuseDrops,
    runPlayback,
  } = await import("./after-map.ts");
  const readText = packageTexts(win);
  return { followSearches, followShortcuts, followStories, forgetAll, keepOffline, readText, refuseDrops, runPlayback };
}

async function copyLink(state: AtlasState, win: Window & typeof globalThis): Promise<void> {
  const address = addressOf(state.view.peek(), win);
  try {
    await win.navigator.clipboard.writeText(address);
    notify(state, state.text.peek().frame.linkCopied);
  } catch {
    showNote(state, { kind: "copy", what: "link", text: address });
  }
}
