import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { askReload, notify, showNote } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import "./notice.css";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";

/** How long a notice stays, ms: the least, and for each letter. */
const LEAST = 4000;
const PER_LETTER = 60;

/**
 * A passing word to the reader: read out once, gone when dismissed or after about 4 s, later where it is long or held.
 * While there is none, the call to load the page again, where there is one, which stays.
 */
export function Notice(): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const notice = state.notice.value;
  const call = notice === null ? state.reloadCall.value : null;
  const [held, setHeld] = useState(false);

  useEffect(() => setHeld(false), [notice]);
  useEffect(() => {
    if (notice === null || held) return undefined;
    const timer = setTimeout(() => notify(state, null), Math.max(LEAST, notice.words.length * PER_LETTER));
    return () => clearTimeout(timer);
  }, [notice, held]);

  const hold = {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocusIn: () => setHeld(true),
    onFocusOut: () => setHeld(false),
  };
  return (
    <div class="notice">
      <p role="status" {...hold}>
        {call?.words ?? notice?.words}
      </p>
      {notice?.note && (
        <button
          type="button"
          class="notice-more"
          aria-haspopup="dialog"
          onClick={() => {
            showNote(state, notice.note);
            notify(state, null);
          }}
          {...hold}
        >
          {text.frame.showNote[notice.note.kind]}
        </button>
      )}
      {call && (
        <button type="button" class="notice-act" onClick={() => location.reload()}>
          {text.frame.reload}
        </button>
      )}
      {(notice !== null || call?.isNeeded === false) && (
        <button
          type="button"
          aria-label={text.frame.dismiss}
          onClick={() => (call ? askReload(state, null) : notify(state, null))}
          {...hold}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </div>
  );
}
