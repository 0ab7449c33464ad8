import { computed, type ReadonlySignal, signal } from "@preact/signals";

/** What the steps need of the browser's history. */
export interface BrowserHistory {
  readonly state: unknown;
  pushState(data: unknown, unused: string, url?: string): void;
  replaceState(data: unknown, unused: string, url?: string): void;
  go(delta: number): void;
}

/** Undo and redo as a view offers them. */
export interface StepHistory {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  undo(): void;
  redo(): void;
}

/** The steps as they are written. */
export interface Steps extends StepHistory {
  /** A new step; what was undone before is gone. */
  push(url: string): void;
  /** Another address for the step in view. */
  replace(url: string): void;
  /** To be called on every `popstate`: the reader went back or forward, or typed a fragment. */
  arrive(): void;
}

/** Number of the step in view and of the last one that can be redone; the first is 0. */
interface Place {
  readonly at: number;
  readonly last: number;
}

/**
 * The changes of a visit as entries of the browser's history, so that undo and redo are the browser's own back and
 * forward. Each entry holds its number: undo stops at the first entry of this page, also after a reload.
 */
export function createSteps(history: BrowserHistory): Steps {
  const place = signal(placeIn(history.state) ?? { at: 0, last: 0 });
  /** Where a journey under way ends: the browser travels while the page runs on, and only one journey at a time is safe. */
  let target: number | null = null;

  const stand = (at: number, last: number): void => {
    place.value = { at, last };
    history.replaceState(place.value, "");
  };
  const travel = (by: 1 | -1): void => {
    const { at, last } = place.value;
    const wanted = Math.min(Math.max((target ?? at) + by, 0), last);
    if (target === null && wanted === at) return;
    if (target === null) history.go(wanted - at);
    target = wanted;
  };
  stand(place.value.at, place.value.last);

  return {
    canUndo: computed(() => place.value.at > 0),
    canRedo: computed(() => place.value.at < place.value.last),
    undo: () => travel(-1),
    redo: () => travel(1),
    push(url) {
      const next = place.value.at + 1;
      target = null;
      place.value = { at: next, last: next };
      history.pushState(place.value, "", url);
    },
    replace: (url) => history.replaceState(place.value, "", url),
    arrive() {
      const { at, last } = place.value;
      const there = placeIn(history.state);
      if (there === null) {
        target = null;
        stand(at + 1, at + 1);
        return;
      }
      stand(there.at, Math.max(last, there.at));
      const left = target === null ? 0 : target - there.at;
      if (left === 0) target = null;
      else history.go(left);
    },
  };
}

function placeIn(state: unknown): Place | null {
  if (typeof state !== "object" || state === null) return null;
  const { at, last } = state as Partial<Record<keyof Place, unknown>>;
  return typeof at === "number" && typeof last === "number" ? { at, last } : null;
}
