import { effect } from "@preact/signals";
import type { AtlasState } from "../state/atlas-state.ts";
import { type Habits, settle } from "../state/habits.ts";

const KEY = "atlas-habits";

/** The storage of a page; reading the property throws where storage is closed to it. */
export interface HabitsPage {
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
}

/**
 * Takes up what the reader settled on this computer before and remembers what is settled from now on; where storage
 * is closed to the page, it holds for this visit.
 * @returns a function that ends it.
 */
export function keepHabits(state: AtlasState, page: HabitsPage): () => void {
  settle(state, readKept(page));
  let kept = state.habits.peek();
  return effect(() => {
    const habits = state.habits.value;
    if (habits === kept) return;
    kept = habits;
    try {
      page.localStorage.setItem(KEY, JSON.stringify(habits));
    } catch {
      return;
    }
  });
}

function readKept(page: HabitsPage): Partial<Habits> {
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
