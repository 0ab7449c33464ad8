import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { notify } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import "./notice.css";

/** How long a notice stays, ms: the least, and for each letter. */
const LEAST = 4000;
const PER_LETTER = 60;

/** A passing word to the reader: read out once, gone after about 4 s, later where it is long or under the pointer. */
export function Notice(): JSX.Element {
  const state = useAtlas();
  const notice = state.notice.value;
  const [held, setHeld] = useState(false);

  useEffect(() => setHeld(false), [notice]);
  useEffect(() => {
    if (notice === null || held) return undefined;
    const timer = setTimeout(() => notify(state, null), Math.max(LEAST, notice.length * PER_LETTER));
    return () => clearTimeout(timer);
  }, [notice, held]);

  return (
    <div class="notice" role="status">
      {notice !== null && (
        <p onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
          {notice}
        </p>
      )}
    </div>
  );
}
