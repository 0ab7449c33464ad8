import type { ComponentChildren, JSX } from "preact";
import "./analysis-page.css";

/** The head of a page of analysis: its answer in words, announced as it changes, and what can be chosen of it. */
export function AnalysisHead({
  children,
  choices,
}: {
  readonly children: ComponentChildren;
  readonly choices: ComponentChildren;
}): JSX.Element {
  return (
    <div class="analysis-head">
      <p class="analysis-answer" aria-live="polite">
        {children}
      </p>
      {choices && <div class="analysis-choices">{choices}</div>}
    </div>
  );
}
