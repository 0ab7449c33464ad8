import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { text } from "../../core/messages/catalogue.ts";
import { Icon } from "./icon.tsx";
import "./sheet.css";
import { useModal } from "./use-modal.ts";

export interface SheetProps {
  /** Says what the sheet holds; shown as its heading unless `bare`. */
  readonly title: string;
  /** The edge it comes from on a tablet; on a phone every sheet rises from below. */
  readonly side?: "start" | "end";
  /** The content brings its own heading and a way to close. */
  readonly bare?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal panel over the page, there as long as it is rendered: 320 px from the start, 344 px from the end. */
export function Sheet({ title, side = "start", bare = false, onClose, children }: SheetProps): JSX.Element {
  const ref = useModal(onClose);
  const heading = useId();
  return (
    <dialog
      ref={ref}
      class={`sheet ${side}`}
      aria-labelledby={bare ? undefined : heading}
      aria-label={bare ? title : undefined}
    >
      <span class="sheet-handle" aria-hidden="true" />
      {!bare && (
        <header class="sheet-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" class="button plain icon" aria-label={text.frame.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
      )}
      <div class="sheet-body">{children}</div>
    </dialog>
  );
}
