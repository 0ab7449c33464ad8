import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { text } from "../../core/messages/catalogue.ts";
import { useAtlas } from "../parts/atlas-context.ts";

/** How long the count must stand still before it is read out, ms. */
const REST = 1000;

/** Reads out how many claims match after this changed, once it rests: not at the start, and not while time plays. */
export function CountAloud(): JSX.Element {
  const { result, playing } = useAtlas();
  const [said, setSaid] = useState("");
  const before = useRef<string | null>(null);
  const { matching, total } = result.value;
  const words = text.filters.words.count(matching, total);
  const plays = playing.value;

  useEffect(() => {
    if (before.current === null) before.current = words;
    if (plays || before.current === words) return undefined;
    const timer = setTimeout(() => {
      before.current = words;
      setSaid(words);
    }, REST);
    return () => clearTimeout(timer);
  }, [words, plays]);

  return (
    <span class="visually-hidden" role="status">
      {said}
    </span>
  );
}
