import { effect } from "@preact/signals";
import type { LoadedTables } from "../io/load-package.ts";
import { loadSearches } from "../io/load-searches.ts";
import { setSearches } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { lateFiles } from "./late-files.ts";

/** Fetches the searches for claims whenever they are asked for. Returns a function that ends this. */
export function followSearches(
  state: AtlasState,
  loaded: Pick<LoadedTables, "dataset" | "descriptor">,
  win: Window & typeof globalThis,
): () => void {
  const late = lateFiles(state, win, {
    load: (fetch, folder) => loadSearches(fetch, folder, loaded),
    take: (found) => setSearches(state, { kind: "here", searches: found?.searches ?? null }),
    fail: (fault) => setSearches(state, { kind: "fault", fault }),
  });
  const stop = effect(() => {
    if (state.searches.value.kind === "asked") void late.fetch();
  });
  return () => {
    late.end();
    stop();
  };
}
