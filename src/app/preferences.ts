import { effect } from "@preact/signals";
import type { AtlasState } from "../state/atlas-state.ts";
import { type Preferences, settle } from "../state/preferences.ts";

const KEY = "atlas-habits";

/** What preferences need of a page; reading the storage throws where it is closed to the page. */
export interface PreferencesPage {
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
  addEventListener(type: "storage", listener: (event: StorageEvent) => void): void;
  removeEventListener(type: "storage", listener: (event: StorageEvent) => void): void;
}

/**
 * Takes up what the reader settled on this computer before, or settles in another tab, and remembers what is settled
 * here from now on, and nothing else; where storage is closed to the page, it holds for this visit.
 * @returns a function that ends it.
 */
export function keepPreferences(state: AtlasState, page: PreferencesPage): () => void {
  let kept = state.preferences.peek();
  const takeUp = (): void => {
    settle(state, readKept(page));
    kept = state.preferences.peek();
  };
  takeUp();
  const hear = ({ key }: StorageEvent): void => {
    if (key === KEY) takeUp();
  };
  page.addEventListener("storage", hear);
  const end = effect(() => {
    const preferences = state.preferences.value;
    const changed = Object.entries(preferences).filter(([name, value]) => kept[name as keyof Preferences] !== value);
    kept = preferences;
    if (changed.length === 0) return;
    try {
      page.localStorage.setItem(KEY, JSON.stringify({ ...readKept(page), ...Object.fromEntries(changed) }));
    } catch {
      return;
    }
  });
  return () => {
    end();
    page.removeEventListener("storage", hear);
  };
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
