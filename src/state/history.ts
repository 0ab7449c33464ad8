import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { keepSteps, keptSteps, type Stack, type Step, type StepStorage } from "./kept-steps.ts";

/** What the steps need of the browser's history. */
interface BrowserHistory {
  readonly state: unknown;
  pushState(data: unknown, unused: string, url?: string): void;
  replaceState(data: unknown, unused: string, url?: string): void;
  go(delta: number): void;
}

/** What the steps need of a page. */
export interface StepsPage extends StepStorage {
  readonly history: BrowserHistory;
  readonly location: { readonly hash: string };
  setTimeout(then: () => void, ms: number): number;
  clearTimeout(timer: number | undefined): void;
}

/** Undo and redo as a view offers them. */
export interface StepHistory {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  undo(): void;
  redo(): void;
}

/** The steps as they are written. */
export interface Steps {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Goes a step back or on; gives its address, null where there is none. */
  go(by: 1 | -1): string | null;
  /** A new step; what was undone before is gone. */
  push(url: string): void;
  /** Another address for the step in view. */
  replace(url: string): void;
  /** To be called on every `popstate`. Gives the address that the reader went to; null where the page went itself. */
  arrive(): string | null;
  stop(): void;
}

/** What an entry of the browser's history holds: the step that it shows, and the one that it was made for. */
interface Entry {
  readonly step: string;
  readonly own: string;
}

/** Least time between two changes of the browser's history, ms: browsers refuse more than some 20 a second. */
const PACE = 100;
/** Time after which a journey in the browser's history has not begun: there is no such entry, ms. */
const PATIENCE = 500;
/** So many steps can be undone. */
const MOST_STEPS = 1000;

/**
 * The changes of a visit, as a stack that lives as long as the tab. The browser's history follows it: its entry of a
 * step is gone back or forward to while it has one, so that the browser's own buttons walk the same steps. Browsers
 * keep about 50 entries; further back, the oldest of them shows the steps that have none.
 */
export function createSteps(page: StepsPage): Steps {
  const { history } = page;
  let entry = entryIn(history.state);
  let stack: Stack = { steps: [], at: -1 };
  const size = signal({ before: 0, after: 0 });
  let timer: number | undefined;
  /** How far the journey that is under way goes; 0: none is. */
  let journey = 0;
  /** The step whose entry was asked for last: a journey may end long after it was given up. */
  let awaited: string | undefined;
  let oneByOne = false;

  const indexOf = (id: string) => stack.steps.findIndex((step) => step.id === id);
  const stand = (steps: readonly Step[], at: number): void => {
    const dropped = Math.max(steps.length - MOST_STEPS, 0);
    stack = { steps: steps.slice(dropped), at: at - dropped };
    size.value = { before: stack.at, after: stack.steps.length - 1 - stack.at };
    keepSteps(page, stack);
  };
  const add = (url: string): Step => {
    const step = { id: String(Math.random()), url };
    stand([...stack.steps.slice(0, stack.at + 1), step], stack.at + 1);
    return step;
  };
  const wait = (ms: number, then: () => void): void => {
    page.clearTimeout(timer);
    timer = page.setTimeout(() => {
      timer = undefined;
      then();
    }, ms);
  };
  const showHere = ({ id, url }: Step): void => {
    entry = { step: id, own: indexOf(entry.own) >= 0 ? entry.own : id };
    history.replaceState(entry, "", url);
  };
  const follow = (): void => {
    const wanted = stack.steps[stack.at];
    if (timer !== undefined || wanted === undefined) return;
    if (entry.step === wanted.id && page.location.hash === wanted.url) {
      oneByOne = false;
      return;
    }
    const own = indexOf(entry.own);
    const by = entry.step === wanted.id || own < 0 ? 0 : stack.at - own;
    if (by === 0 || (by < 0 && entry.step !== entry.own)) {
      showHere(wanted);
      wait(PACE, follow);
      return;
    }
    journey = oneByOne ? Math.sign(by) : by;
    awaited = stack.steps[own + journey]?.id;
    wait(PATIENCE, () => {
      if (Math.abs(journey) === 1) showHere(stack.steps[stack.at] ?? wanted);
      oneByOne = true;
      journey = 0;
      follow();
    });
    history.go(journey);
  };

  const kept = keptSteps(page);
  const at = kept.findIndex(({ id }) => id === entry.step);
  if (at >= 0) stand(kept, at);
  else showHere(add(page.location.hash));

  return {
    canUndo: computed(() => size.value.before > 0),
    canRedo: computed(() => size.value.after > 0),
    go(by) {
      const step = stack.steps[stack.at + by];
      if (step === undefined) return null;
      stand(stack.steps, stack.at + by);
      follow();
      return step.url;
    },
    push(url) {
      const before = stack.steps[stack.at];
      if (before !== undefined && entry.step !== before.id) showHere(before);
      journey = 0;
      awaited = undefined;
      const { id } = add(url);
      entry = { step: id, own: id };
      history.pushState(entry, "", url);
    },
    replace(url) {
      const steps = stack.steps.map((step, index) => (index === stack.at ? { ...step, url } : step));
      stand(steps, stack.at);
      follow();
    },
    arrive() {
      entry = entryIn(history.state);
      const isOurs = journey !== 0 || entry.own === awaited;
      journey = 0;
      awaited = undefined;
      if (isOurs) {
        wait(PACE, follow);
        return null;
      }
      const { hash } = page.location;
      const index = indexOf(entry.step);
      if (index >= 0) stand(stack.steps, index);
      else showHere(add(hash));
      return hash;
    },
    stop: () => page.clearTimeout(timer),
  };
}

/** What an entry holds; nothing that is known where it is not of this page. */
function entryIn(state: unknown): Entry {
  const { step, own } = (state ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return { step: String(step), own: String(own) };
}
