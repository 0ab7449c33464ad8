import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { StepHistory } from "../../state/history.ts";
import { Icon } from "../parts/icon.tsx";
import { lazy } from "../parts/lazy.tsx";
import { useText } from "../parts/use-text.ts";

const MoreSheet = lazy(async () => (await import("./more-sheet.tsx")).MoreSheet);

/** The button that opens what a phone's header has no room for. */
export function MoreMenu({
  history,
  onOpenWider,
}: {
  readonly history: StepHistory;
  /** Null where the wider areas stand beside the map. */
  readonly onOpenWider: (() => void) | null;
}): JSX.Element {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button plain icon"
        aria-label={text.frame.more}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="more" />
      </button>
      {open && <MoreSheet history={history} onOpenWider={onOpenWider} onClose={() => setOpen(false)} />}
    </>
  );
}
