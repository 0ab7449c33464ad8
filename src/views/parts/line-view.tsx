import type { JSX } from "preact";
import type { Inline, Line } from "../../core/markdown.ts";
import { useWholeText } from "./use-text.ts";

/** A line of a text of the data package. */
export function LineView({ line }: { readonly line: Line }): JSX.Element {
  return (
    <>
      {line.map((run, index) => (
        <RunView key={index} run={run} />
      ))}
    </>
  );
}

function RunView({ run }: { readonly run: Inline }): JSX.Element {
  const text = useWholeText();
  switch (run.kind) {
    case "text":
      return <>{run.text}</>;
    case "strong":
      return <strong>{run.text}</strong>;
    case "code":
      return <code translate={false}>{run.text}</code>;
    case "link":
      return run.href.startsWith("#") ? (
        <a href={run.href}>{run.text}</a>
      ) : (
        <a href={run.href} target="_blank" rel="noopener noreferrer" title={text.about.opensElsewhere}>
          {run.text}
        </a>
      );
  }
}
