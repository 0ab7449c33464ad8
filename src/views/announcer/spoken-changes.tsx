import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { spokenView } from "../../words/spoken-view.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";

/** How long the view must stand still before it is read out, ms. */
const REST = 1000;

/**
 * Reads out what it is told to, and what a change made different once the view rests: count, window, colours, what the
 * details show. Silent about the view at the start and while time plays.
 */
export function SpokenChanges(): JSX.Element {
  const text = useWholeText();
  const { view, result, playing, model, spoken } = useAtlas();
  const now = spokenView(text, view.value, result.value, model.value);
  const before = useRef(now);
  const [said, setSaid] = useState("");
  const plays = playing.value;
  const told = spoken.value;
  const heard = useRef(told);

  useEffect(() => {
    const changed = plays ? [] : now.filter((words, index) => words !== before.current[index]);
    const news = told === null || told === heard.current ? changed : [told.words, ...changed];
    if (news.length === 0) return undefined;
    if (told !== heard.current) setSaid("");
    const timer = setTimeout(() => {
      heard.current = told;
      if (!plays) before.current = now;
      setSaid(text.announcer.together(news));
    }, REST);
    return () => clearTimeout(timer);
  }, [plays, told, ...now]);

  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
