import type { CSSProperties, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { setSheetHeight } from "../../state/actions.ts";
import { useAtlas } from "./atlas-context.ts";
import { SheetHead, type SheetProps } from "./sheet.tsx";
import { SheetGrip } from "./sheet-grip.tsx";
import { usePanelId } from "./use-panel-id.ts";
import "./snap-sheet.css";
import { useDialog } from "./use-dialog.ts";

/**
 * A phone's panel, from below: low, with the timeline in use under it; to the middle; or over the whole page. The page
 * that it leaves free stays in use.
 */
export function SnapSheet({
  title,
  bare = false,
  onClose,
  children,
}: SheetProps & {
  /** The content brings its own heading and way to close. */
  readonly bare?: boolean;
}): JSX.Element {
  const state = useAtlas();
  const ref = useDialog(onClose, false);
  const heading = usePanelId();
  const [dragged, setDragged] = useState<number | null>(null);
  useEffect(() => () => setSheetHeight(state, "middle"), [state]);
  const style: CSSProperties | undefined = dragged === null ? undefined : { blockSize: `${dragged}px` };
  return (
    <dialog
      ref={ref}
      tabIndex={-1}
      class="sheet snap-sheet"
      data-height={state.sheetHeight.value}
      data-dragged={dragged !== null}
      style={style}
      aria-label={bare ? title : undefined}
      aria-labelledby={bare ? undefined : heading}
    >
      <SheetGrip
        height={state.sheetHeight.value}
        heightNow={() => ref.current?.offsetHeight ?? 0}
        onDrag={setDragged}
        onSettle={(height) => {
          setDragged(null);
          if (height === null) onClose();
          else setSheetHeight(state, height);
        }}
      />
      {!bare && <SheetHead id={heading} title={title} onClose={onClose} />}
      <div class="sheet-body">{children}</div>
    </dialog>
  );
}
