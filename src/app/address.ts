import { effect, type ReadonlySignal } from "@preact/signals";
import type { ViewState } from "../core/view-state.ts";
import { decodeLink, encodeLink } from "../io/link.ts";
import { say, showView, tellIgnored } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { createSteps, type StepHistory, type StepsPage } from "../state/history.ts";

/** Time a view must stand still before it becomes a step of the browser's history, ms. */
const REST = 400;

type KeyWord = "undone" | "redone" | "nothingToUndo" | "nothingToRedo";

/** What the address needs of a page. */
export interface AddressPage extends StepsPage {
  addEventListener(type: "popstate", listener: () => void): void;
  removeEventListener(type: "popstate", listener: () => void): void;
}

/**
 * Keeps the address and the view in step: the address follows the view once it rests (a step for back and forward,
 * except that moving the map only replaces it), and the view follows back, forward and a typed fragment.
 * Nothing is ever sent: a fragment stays in the browser.
 * @param languages tags of those that the page speaks
 * @returns undo and redo of this visit's changes, and a function that stops it all.
 */
export function followAddress(
  state: AtlasState,
  page: AddressPage,
  languages?: readonly string[],
): StepHistory & { readonly stop: () => void } {
  const steps = createSteps(page);
  let shown = state.view.peek();
  let timer: number | undefined;

  const write = () => {
    page.clearTimeout(timer);
    const view = state.view.peek();
    const fragment = encodeLink(view);
    if (fragment === encodeLink(shown)) return;
    const onlyCamera = encodeLink(withoutCameras(view)) === encodeLink(withoutCameras(shown));
    shown = view;
    if (onlyCamera) steps.replace(fragment);
    else steps.push(fragment);
  };
  const end = effect(() => {
    state.view.value;
    page.clearTimeout(timer);
    if (!state.playing.value) timer = page.setTimeout(write, REST);
  });
  const show = (fragment: string | null) => {
    if (fragment === null) return;
    const { view, ignored } = decodeLink(fragment, state.dataset.peek(), languages);
    page.clearTimeout(timer);
    shown = view;
    showView(state, view);
    tellIgnored(state, ignored);
  };
  const afterWriting = (by: 1 | -1, can: ReadonlySignal<boolean>, done: KeyWord, none: KeyWord) => () => {
    write();
    say(state, state.text.peek().history[can.peek() ? done : none]);
    show(steps.go(by));
  };
  const read = () => show(steps.arrive());
  page.addEventListener("popstate", read);
  return {
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
    undo: afterWriting(-1, steps.canUndo, "undone", "nothingToUndo"),
    redo: afterWriting(1, steps.canRedo, "redone", "nothingToRedo"),
    stop() {
      end();
      steps.stop();
      page.clearTimeout(timer);
      page.removeEventListener("popstate", read);
    },
  };
}

/** The whole address of a view. */
export function addressOf(view: ViewState, page: Window): string {
  return `${page.location.href.split("#")[0]}${encodeLink(view)}`;
}

function withoutCameras(view: ViewState): ViewState {
  return { ...view, camera: null, compare: { ...view.compare, camera: null } };
}
