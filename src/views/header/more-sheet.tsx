import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { openPage, setTheme } from "../../state/actions.ts";
import type { StepHistory } from "../../state/history.ts";
import { showKeys } from "../../state/preferences.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { useWholeText } from "../parts/use-text.ts";
import "./more-sheet.css";
import { UndoButtons } from "./undo-buttons.tsx";

/** On a phone, what header and bar have no room for: undo and redo, wider areas with their claims, the page about the data, colours, keys. */
export function MoreSheet({
  history,
  onOpenWider,
  onClose,
}: {
  readonly history: StepHistory;
  readonly onOpenWider: (() => void) | null;
  readonly onClose: () => void;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const theme = state.theme.value;
  const wider = useComputed(() =>
    state.model.value
      .widerAreas(state.result.value, null)
      .flatMap(({ rows }) => rows)
      .reduce((sum, { claims }) => sum + claims, 0),
  ).value;
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Sheet title={text.frame.more} onClose={onClose}>
      <div class="more-sheet">
        <UndoButtons history={history} worded />
        {onOpenWider && (
          <button type="button" class="button plain" onClick={then(onOpenWider)}>
            <Icon name="wider" />
            {text.page.wider}
            {wider > 0 && <span translate={false}> {text.formats.number(wider)}</span>}
          </button>
        )}
        <button type="button" class="button plain" onClick={then(() => openPage(state, "about"))}>
          <Icon name="info" />
          {text.frame.pageNames.about}
        </button>
        <button type="button" class="button plain" onClick={then(() => openPage(state, "methods"))}>
          <Icon name="info" />
          {text.frame.methods}
        </button>
        <button type="button" class="button plain" onClick={then(() => openPage(state, "stories"))}>
          <Icon name="story" />
          {text.story.stories}
        </button>
        <button
          type="button"
          class="button plain"
          onClick={then(() => setTheme(state, theme === "dark" ? "light" : "dark"))}
        >
          <Icon name="theme" />
          {text.frame.switchTheme(theme)}
        </button>
        <button type="button" class="button plain" onClick={then(() => showKeys(state, true))}>
          <Icon name="keys" />
          {text.frame.openKeys}
        </button>
      </div>
    </Sheet>
  );
}
