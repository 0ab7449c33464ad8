import type { ComponentChildren, JSX } from "preact";
import { Icon } from "./icon.tsx";
import { usePanelId } from "./use-panel-id.ts";
import { useText } from "./use-text.ts";
import "./sheet.css";
import { Announcer } from "../announcer/announcer.ts";
import { useDialog } from "./use-dialog.ts";

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A modal panel over the page for as long as it is rendered: 320 px from the start of the line, and on a phone as
 * wide as the screen and as high as its content, from below. What changes is read out in it, since all around is still.
 */
export function Sheet({ title, onClose, children }: SheetProps): JSX.Element {
  const ref = useDialog(onClose);
  const heading = usePanelId();
  return (
    <dialog ref={ref} class="sheet" aria-labelledby={heading}>
      <SheetHead id={heading} title={title} onClose={onClose} />
      <div class="sheet-body">{children}</div>
      <Announcer />
    </dialog>
  );
}

/** The name of a sheet and the button that closes it. */
export function SheetHead({
  id,
  title,
  onClose,
}: {
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
}): JSX.Element {
  const text = useText();
  return (
    <div class="sheet-head">
      <h2 id={id}>{title}</h2>
      <button type="button" class="button plain icon" aria-label={text.frame.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
