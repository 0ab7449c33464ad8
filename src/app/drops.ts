import { notify } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { isInField } from "../views/parts/typing.ts";

/**
 * Keeps the browser from opening in place of the page what is dropped on it, and says what the page can read. The
 * pointer shows that nothing is taken, so most browsers end the drag without a drop: what comes from outside is
 * answered as soon as it is over the page. Text still drops into fields.
 * @returns a function that ends it.
 */
export function refuseDrops(state: AtlasState, document: Document): () => void {
  let isOurs = false;
  const isForField = (event: DragEvent): boolean =>
    isInField(event) && event.dataTransfer !== null && !event.dataTransfer.types.includes("Files");
  const answer = (): void => notify(state, state.text.peek().frame.nothingRead);

  const start = (): void => {
    isOurs = true;
  };
  const enter = (event: DragEvent): void => {
    if (!isOurs && event.relatedTarget === null && !isForField(event)) answer();
  };
  const over = (event: DragEvent): void => {
    if (isForField(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
  };
  const drop = (event: DragEvent): void => {
    if (isForField(event)) return;
    event.preventDefault();
    answer();
  };
  const end = (): void => {
    isOurs = false;
  };
  const listeners = { dragstart: start, dragenter: enter, dragover: over, drop, dragend: end } as const;
  for (const [type, listener] of Object.entries(listeners)) document.addEventListener(type, listener as EventListener);
  return () => {
    for (const [type, listener] of Object.entries(listeners))
      document.removeEventListener(type, listener as EventListener);
  };
}
