import { computed, effect } from "@preact/signals";
import { losePart, notify, setContestCode } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { later } from "../views/parts/lazy.tsx";

const fetchCode = later(async () => (await import("../core/contested/contests.ts")).createContests);

/**
 * Fetches the code that finds who is contested once a map shows it.
 * @returns a function that ends it.
 */
export function followContests(state: AtlasState): () => void {
  const isAsked = computed(() => state.panels.value.some(({ measure }) => measure.value.of === "contests"));
  return effect(() => {
    if (!isAsked.value) return;
    fetchCode().then(
      (code) => setContestCode(state, code),
      () => {
        notify(state, state.text.peek().page.partNotLoaded);
        losePart(state);
      },
    );
  });
}
