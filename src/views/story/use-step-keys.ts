import { useEffect, useRef } from "preact/hooks";
import { isInField } from "../parts/typing.ts";

/** What takes the arrows for itself. */
const TAKES_ARROWS = "[role=slider], [role=option], [role=radio], [role=menu], .page-map, .timeline, dialog";

/** Has the arrows to the left and to the right lead to the step before and to the next, wherever nothing else takes them. */
export function useStepKeys(go: (by: 1 | -1) => void): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const by = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : null;
      if (by === null || ctrlKey || metaKey || altKey || shiftKey || event.defaultPrevented || isInField(event)) return;
      if ((event.target as Element).closest(TAKES_ARROWS)) return;
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
