import type { JSX } from "preact";
import { useText } from "../parts/use-text.ts";
import "./grade-ladder.css";

/** A grade on its ladder of six steps, the last (cannot be judged) set apart, with its words. */
export function GradeLadder({
  steps,
  grade,
  words,
}: {
  readonly steps: readonly string[];
  readonly grade: string;
  readonly words: string;
}): JSX.Element {
  const { spokenGrade } = useText().details.claim;
  return (
    <span class="grade-ladder">
      <span class="grade-ladder-steps" aria-hidden="true" translate={false}>
        {steps.map((step) => (
          <span key={step} class={step === grade ? "on" : undefined}>
            {step}
          </span>
        ))}
      </span>
      <span>
        <span class="visually-hidden" translate={false}>
          {spokenGrade(grade)}
        </span>
        {words}
      </span>
    </span>
  );
}
