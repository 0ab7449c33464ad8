import type { Problem, UselessFile } from "../core/records/problem.ts";
import type { Fetch } from "../io/fetch-file.ts";
import { PackageError } from "../io/package-error.ts";
import { setProblems } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";

/** How a part of the data package comes late, and what becomes of it. */
interface LatePart<Found> {
  /** Rejects with a `PackageError` where it does not come. */
  readonly load: (fetch: Fetch, folder: string) => Promise<Found>;
  readonly take: (found: Found) => void;
  readonly fail: (fault: UselessFile) => void;
}

/**
 * Fetches a part of the data package that only what shows it needs, and tells of its problems.
 * @returns how it is fetched, and a function that ends this
 */
export function lateFiles<Found extends { readonly problems: readonly Problem[] } | null>(
  state: AtlasState,
  win: Window & typeof globalThis,
  { load, take, fail }: LatePart<Found>,
): { readonly fetch: () => Promise<void>; readonly end: () => void } {
  const folder = new URL("data/", win.document.baseURI).href;
  let isEnded = false;
  return {
    fetch: async () => {
      try {
        const found = await load(win.fetch.bind(win), folder);
        if (isEnded) return;
        take(found);
        if (found) setProblems(state, [...state.problems.peek(), ...found.problems]);
      } catch (fault) {
        if (!(fault instanceof PackageError)) throw fault;
        if (!isEnded) fail(fault);
      }
    },
    end: () => {
      isEnded = true;
    },
  };
}
