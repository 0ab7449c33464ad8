import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * A `<dialog>` that is open as long as it stands in the page. Focus goes into it and, when it goes, back to where it
 * was; Escape calls `onClose`. A modal one holds the focus and closes on a press beside it; any other leaves the page
 * around it in use, and must take focus itself.
 */
export function useDialog(onClose: () => void, isModal = true): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const before = document.activeElement;
    const cancel = (event: Event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      close.current();
    };
    const press = (event: MouseEvent) => {
      if (event.target === dialog && isBeside(dialog, event)) close.current();
    };
    const closed = () => close.current();
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog:modal")) return;
      event.preventDefault();
      close.current();
    };
    dialog.addEventListener("cancel", cancel);
    dialog.addEventListener("close", closed);
    if (isModal) {
      dialog.addEventListener("mousedown", press);
      dialog.showModal();
    } else {
      document.addEventListener("keydown", leave);
      dialog.show();
      dialog.focus();
    }
    return () => {
      dialog.removeEventListener("cancel", cancel);
      dialog.removeEventListener("close", closed);
      dialog.removeEventListener("mousedown", press);
      document.removeEventListener("keydown", leave);
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return ref;
}

function isBeside(dialog: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const box = dialog.getBoundingClientRect();
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}
