import type { JSX } from "preact";
import type { StepHistory } from "../../state/history.ts";
import { showKeys } from "../../state/preferences.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";
import { MoreMenu } from "./more-menu.tsx";
import { UndoButtons } from "./undo-buttons.tsx";

/** Undo, redo and the list of keys; behind one button where the header is short. */
export function HeaderTools({
  history,
  onOpenWider,
}: {
  readonly history: StepHistory;
  /** Opens the wider areas, which a short header has to lead to; null where they stand beside the map. */
  readonly onOpenWider: (() => void) | null;
}): JSX.Element {
  const text = useText();
  const state = useAtlas();
  if (onOpenWider) return <MoreMenu history={history} onOpenWider={onOpenWider} />;
  return (
    <>
      <span class="header-more">
        <MoreMenu history={history} onOpenWider={null} />
      </span>
      <span class="header-wide">
        <UndoButtons history={history} />
        <button
          type="button"
          class="button plain icon"
          aria-label={text.frame.openKeys}
          title={text.frame.openKeys}
          aria-haspopup="dialog"
          onClick={() => showKeys(state, true)}
        >
          <Icon name="keys" />
        </button>
      </span>
    </>
  );
}
