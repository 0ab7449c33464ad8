import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { text } from "../../core/messages/catalogue.ts";
import { Icon } from "./icon.tsx";
import "./sheet.css";
import { useModal } from "./use-modal.ts";

export interface SheetProps {
  readonly title: string;
  /** The content brings its own heading and way to close. */
  readonly bare?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A modal panel over the page for as long as it is rendered: 320 px from the start of the line, and on a phone as
 * wide as the screen, from below.
 */
export function Sheet({ title, bare = false, onClose, children }: SheetProps): JSX.Element {
  const ref = useModal(onClose);
  const heading = useId();
  return (
    <dialog
      ref={ref}
      class={bare ? "sheet bare" : "sheet"}
      aria-label={bare ? title : undefined}
      aria-labelledby={bare ? undefined : heading}
    >
      <span class="sheet-handle" aria-hidden="true" />
      {!bare && (
        <div class="sheet-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" class="button plain icon" aria-label={text.frame.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
      )}
      <div class="sheet-body">{children}</div>
    </dialog>
  );
}
