import type { JSX } from "preact";
import type { UselessFile } from "../../core/records/problem.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import "./screens.css";

export interface ErrorScreenProps {
  readonly text: Catalogue;
  /** What went wrong, where, and how to mend it. */
  readonly problem: UselessFile;
  /** Tries to load once more; without it there is no such button. */
  readonly onRetry?: () => void;
}

/** The page where the claims could not be loaded at all. */
export function ErrorScreen({ text, problem, onRetry }: ErrorScreenProps): JSX.Element {
  const { reason, mend } = text.frame.fileFault(problem.fault);
  return (
    <main class="screen">
      <section class="screen-note fault" role="alert">
        <h1>{text.frame.notLoaded}</h1>
        <p>{text.frame.fault(problem.file, reason)}</p>
        <p>{mend}</p>
        {onRetry && (
          <button type="button" class="button" onClick={onRetry}>
            {text.frame.tryAgain}
          </button>
        )}
      </section>
    </main>
  );
}
