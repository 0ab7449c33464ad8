import { effect } from "@preact/signals";
import type { AtlasState } from "../state/atlas-state.ts";
import { playOn } from "../state/timeline-actions.ts";

/** Rest between two steps at speed 1×, ms: a year of months in eight seconds. */
const PACE = 700;

/** Least rest between two steps for readers who ask for little motion, ms: no more than one change a second. */
const REDUCED_PACE = 1000;

/** What playback needs of a page. */
export interface PlaybackPage {
  setTimeout(then: () => void, ms: number): number;
  clearTimeout(timer: number | undefined): void;
  matchMedia(query: string): { readonly matches: boolean };
  readonly performance: { now(): number };
  readonly document: {
    readonly hidden: boolean;
    addEventListener(type: "visibilitychange", listener: () => void): void;
    removeEventListener(type: "visibilitychange", listener: () => void): void;
  };
}

/**
 * Steps the window on while the atlas is playing: every 700 ms at speed 1×, every 350 ms at 2× and so on. A step is a
 * single change without movement in between; for readers who ask for little motion the rest is at least a second.
 * Only one step is ever waited for: the next is set when the last is done, and time lost to a slow one is not made up.
 * Nothing moves while nobody can see it: a tab that is hidden stands still and goes on when it is looked at again.
 * @returns a function that ends it.
 */
export function runPlayback(state: AtlasState, page: PlaybackPage): () => void {
  const reducesMotion = page.matchMedia("(prefers-reduced-motion: reduce)");
  const pace = (): number => {
    const asked = PACE / state.timeline.peek().speed;
    return reducesMotion.matches ? Math.max(asked, REDUCED_PACE) : asked;
  };
  let timer: number | undefined;
  const wait = (due: number): void => {
    const step = (): void => {
      playOn(state);
      if (!state.playing.peek()) return;
      const now = page.performance.now();
      const next = due + pace();
      wait(next > now && !reducesMotion.matches ? next : now + pace());
    };
    timer = page.setTimeout(step, Math.max(due - page.performance.now(), 0));
  };
  const goOn = (): void => {
    page.clearTimeout(timer);
    if (state.playing.value && !page.document.hidden) wait(page.performance.now() + pace());
  };
  page.document.addEventListener("visibilitychange", goOn);
  const end = effect(goOn);
  return () => {
    end();
    page.clearTimeout(timer);
    page.document.removeEventListener("visibilitychange", goOn);
  };
}
