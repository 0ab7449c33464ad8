import type { AtlasState } from "./atlas-state.ts";

/** What a reader settled once for this computer. */
export interface Preferences {
  /** Has read what a claim is. */
  readonly welcomed: boolean;
  /** The page takes `?`, `/` and F6 for itself. */
  readonly pageKeys: boolean;
}

/** As it is at a first visit. */
export const FIRST_PREFERENCES: Preferences = { welcomed: false, pageKeys: true };

/** Changes some of what the reader settled. */
export function settle(state: AtlasState, part: Partial<Preferences>): void {
  state.preferences.value = { ...state.preferences.value, ...part };
}

/** Opens or closes the list of keys. */
export function showKeys(state: AtlasState, shown: boolean): void {
  state.showsKeys.value = shown;
}
