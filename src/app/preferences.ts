import { effect } from "@preact/signals";
import type { AtlasState } from "../state/atlas-state.ts";
import { type Preferences, settle } from "../state/preferences.ts";

const KEY = "atlas-habits";

/** The storage of a page; reading the property throws where storage is closed to it. */
export interface PreferencesPage {
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
}

/**
 * Takes up what the reader settled on this computer before and remembers what is settled from now on; where storage
 * is closed to the page, it holds for this visit.
 * @returns a function that ends it.
 */
export function keepPreferences(state: AtlasState, page: PreferencesPage): () => void {
  settle(state, readKept(page));
  let kept = state.preferences.peek();
  return effect(() => {
    const preferences = state.preferences.value;
    if (preferences === kept) return;
    kept = preferences;
    try {
      page.localStorage.setItem(KEY, JSON.stringify(preferences));
    } catch {
      return;
    }
  });
}

function readKept(page: PreferencesPage): Partial<Preferences> {
  try {
    const kept = JSON.parse(page.localStorage.getItem(KEY) ?? "{}") as Record<string, unknown>;
    const { welcomed, questionMark, pageKeys = questionMark } = kept;
    return {
      ...(typeof welcomed === "boolean" && { welcomed }),
      ...(typeof pageKeys === "boolean" && { pageKeys }),
    };
  } catch {
    return {};
  }
}
