import { isQuestionMark, latinLetter } from "../core/pressed-key.ts";
import { isAnySelected } from "../core/view-state.ts";
import { clearSelection, setHover } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import type { StepHistory } from "../state/history.ts";
import { showKeys } from "../state/preferences.ts";
import { isInField } from "../views/parts/typing.ts";

/** What lies over the page and closes by itself on Escape. */
const OPEN_ABOVE = "dialog[open], [role=menu]";

/**
 * The keys that hold on the whole page: Ctrl or Cmd with Z and Shift+Z (or Ctrl+Y) undo and redo, in any keyboard layout;
 * `?` opens the list of keys unless the reader switched that off, Escape closes what lies topmost: dialog or sheet, tip, then the details.
 * None of them while something is typed.
 * @returns a function that ends them.
 */
export function followShortcuts(state: AtlasState, document: Document, history: StepHistory): () => void {
  const isCovered = () => document.querySelector(OPEN_ABOVE) !== null;
  const closeTip = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !state.hover.peek()?.at || isCovered()) return;
    setHover(state, null);
    event.preventDefault();
    event.stopPropagation();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isInField(event)) return;
    const act = actionOf(event);
    if (act === null) return;
    event.preventDefault();
    act();
  };
  const actionOf = (event: KeyboardEvent): (() => void) | null => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (altKey) return null;
    if (ctrlKey || metaKey) {
      const letter = latinLetter(event);
      if (letter === "z") return shiftKey ? history.redo : history.undo;
      return letter === "y" && ctrlKey && !shiftKey ? history.redo : null;
    }
    if (isQuestionMark(event)) return state.preferences.peek().pageKeys ? () => showKeys(state, true) : null;
    const canClose = key === "Escape" && isAnySelected(state.selection.peek()) && !isCovered();
    return canClose ? () => clearSelection(state) : null;
  };
  document.addEventListener("keydown", closeTip, { capture: true });
  document.addEventListener("keydown", press);
  return () => {
    document.removeEventListener("keydown", closeTip, { capture: true });
    document.removeEventListener("keydown", press);
  };
}
