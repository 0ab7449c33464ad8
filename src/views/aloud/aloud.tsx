import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { text } from "../../core/messages/catalogue.ts";
import { spokenView } from "../../core/summary/spoken-view.ts";
import { useAtlas } from "../parts/atlas-context.ts";

/** How long the view must stand still before it is read out, ms. */
const REST = 1000;

/**
 * Reads out what a change made different, once the view rests: count, window, what the details show. Silent at the
 * start and while time plays.
 */
export function Aloud(): JSX.Element {
  const { view, result, playing, dataset } = useAtlas();
  const now = spokenView(view.value, result.value, dataset);
  const before = useRef(now);
  const [said, setSaid] = useState("");
  const plays = playing.value;

  useEffect(() => {
    const changed = now.filter((words, index) => words !== before.current[index]);
    if (plays || changed.length === 0) return undefined;
    const timer = setTimeout(() => {
      before.current = now;
      setSaid(text.aloud.together(changed));
    }, REST);
    return () => clearTimeout(timer);
  }, [plays, ...now]);

  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
