import { isOutdated } from "../io/site-version.ts";
import { askReload } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";

/**
 * Asks the reader to load the page again where a part of it could not be fetched because the site has become another.
 * @returns a function that ends it.
 */
export function followSite(state: AtlasState, win: Window & typeof globalThis): () => void {
  return state.lostParts.subscribe(async (lost) => {
    if (lost === 0) return;
    try {
      if (await isOutdated(win.fetch.bind(win), win.document))
        askReload(state, { words: state.text.peek().frame.older, isNeeded: true });
    } catch {
      return;
    }
  });
}
