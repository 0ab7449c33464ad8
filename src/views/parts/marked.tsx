import type { JSX } from "preact";
import { withoutControls } from "../../words/isolated.ts";
import { useAtlas } from "./atlas-context.ts";
import "./marked.css";

/** A text with what the search found in it marked. */
export function Marked({ text: raw }: { readonly text: string }): JSX.Element {
  const text = withoutControls(raw);
  const marks = useAtlas().findMarks.value(text);
  const pieces = marks.map(({ start, end }, index) => (
    <>
      {text.slice(marks[index - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </>
  ));
  return (
    <>
      {pieces}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
