import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { showNote } from "../../state/actions.ts";
import { useAtlas } from "./atlas-context.ts";
import "./part-fault.css";
import { useText } from "./use-text.ts";

/** In the place of a part of the page that cannot be drawn: that it cannot, and ways to go on. */
export function PartFault({
  words,
  fault,
  onRetry,
}: {
  readonly words: string;
  readonly fault?: unknown;
  readonly onRetry: () => void;
}): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const [before] = useState(() => state.view.peek());
  useEffect(() => state.view.subscribe((now) => now !== before && onRetry()), []);
  return (
    <div class="part-fault" role="alert">
      <p>{words}</p>
      <button type="button" class="button" onClick={onRetry}>
        {text.frame.tryAgain}
      </button>
      {fault !== undefined && (
        <button type="button" class="button plain" onClick={() => showNote(state, { kind: "fault", fault })}>
          {text.frame.showNote.fault}
        </button>
      )}
    </div>
  );
}
