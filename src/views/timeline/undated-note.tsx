import type { JSX } from "preact";
import { text } from "../../core/messages/catalogue.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import "./undated-note.css";

/** How many claims the clock has no date of, in short beside the plot and in full for screen readers. */
export function UndatedNote({ left, top }: { readonly left: number; readonly top: number }): JSX.Element {
  const { undated } = useAtlas().result.value.histogram;
  return (
    <p class="undated-note" aria-live="polite" style={{ left: `${left}px`, top: `${top}px` }}>
      {undated > 0 && (
        <>
          <span aria-hidden="true">{text.timeline.undatedInShort(undated)}</span>
          <span class="visually-hidden">{text.timeline.undated(undated)}</span>
        </>
      )}
    </p>
  );
}
