import { effect } from "@preact/signals";
import { text } from "../core/messages/catalogue.ts";
import type { ViewState } from "../core/view-state.ts";
import { decodeLink, encodeLink } from "../io/link.ts";
import { notify, showView } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";

/** Time a view must stand still before it becomes a step of the browser's history, ms. */
const REST = 400;

/**
 * Keeps the address and the view in step: the address follows the view once it rests (a step for back and forward,
 * except that moving the map only replaces it), and the view follows back, forward and a typed fragment.
 * Nothing is ever sent: a fragment stays in the browser.
 * @returns a function that stops it.
 */
export function followAddress(state: AtlasState, page: Window): () => void {
  let shown = state.view.peek();
  let timer: number | undefined;

  const write = () => {
    const view = state.view.peek();
    const fragment = encodeLink(view);
    if (fragment === encodeLink(shown)) return;
    const onlyCamera = encodeLink({ ...view, camera: null }) === encodeLink({ ...shown, camera: null });
    shown = view;
    page.history[onlyCamera ? "replaceState" : "pushState"](null, "", fragment);
  };
  const stop = effect(() => {
    state.view.value;
    page.clearTimeout(timer);
    if (!state.playing.value) timer = page.setTimeout(write, REST);
  });
  const read = () => {
    const { view, ignored } = decodeLink(page.location.hash, state.dataset);
    page.clearTimeout(timer);
    shown = view;
    showView(state, view);
    if (ignored.length > 0) notify(state, text.frame.linkIgnored(ignored));
  };
  page.addEventListener("popstate", read);
  return () => {
    stop();
    page.clearTimeout(timer);
    page.removeEventListener("popstate", read);
  };
}

/** The whole address of a view. */
export function addressOf(view: ViewState, page: Window): string {
  return `${page.location.href.split("#")[0]}${encodeLink(view)}`;
}
