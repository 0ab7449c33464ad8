import { effect } from "@preact/signals";
import type { LoadedTables } from "../io/load-package.ts";
import { loadSearches } from "../io/load-searches.ts";
import { PackageError } from "../io/package-error.ts";
import { setProblems, setSearches } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";

/** Fetches the searches for claims whenever they are asked for. Returns a function that ends this. */
export function followSearches(
  state: AtlasState,
  loaded: Pick<LoadedTables, "dataset" | "descriptor">,
  win: Window & typeof globalThis,
): () => void {
  const folder = new URL("data/", win.document.baseURI).href;
  let isEnded = false;
  const fetchThem = async () => {
    try {
      const found = await loadSearches(win.fetch.bind(win), folder, loaded);
      if (isEnded) return;
      setSearches(state, { kind: "here", searches: found?.searches ?? null });
      if (found) setProblems(state, [...state.problems.peek(), ...found.problems]);
    } catch (fault) {
      if (!(fault instanceof PackageError)) throw fault;
      if (!isEnded) setSearches(state, { kind: "fault", fault });
    }
  };
  const stop = effect(() => {
    if (state.searches.value.kind === "asked") void fetchThem();
  });
  return () => {
    isEnded = true;
    stop();
  };
}
