import type { JSX } from "preact";
import { askReload } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import "./notice.css";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";

/** Asks the reader to load the page again; stays until that is done, or until it is dismissed where the page is whole. */
export function ReloadNotice(): JSX.Element | null {
  const text = useText();
  const state = useAtlas();
  const call = state.reloadCall.value;
  return (
    <div role="status">
      {call !== null && (
        <div class="notice">
          <p>{call.words}</p>
          <button type="button" class="notice-act" onClick={() => location.reload()}>
            {text.frame.reload}
          </button>
          {!call.isNeeded && (
            <button type="button" aria-label={text.frame.dismiss} onClick={() => askReload(state, null)}>
              <Icon name="close" size={12} />
            </button>
          )}
        </div>
      )}
    </div>
  );
}
