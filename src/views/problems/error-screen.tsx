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
    <FaultScreen
      title={text.frame.notLoaded}
      words={[text.frame.fault(problem.file, reason), mend]}
      retry={text.frame.tryAgain}
      onRetry={onRetry}
    />
  );
}

/** A page that only says what is wrong, with a button that does something about it. */
export function FaultScreen({
  title,
  words = [],
  retry,
  onRetry,
}: {
  readonly title: string;
  readonly words?: readonly string[];
  readonly retry: string;
  readonly onRetry: (() => void) | undefined;
}): JSX.Element {
  return (
    <main class="screen">
      <section class="screen-note fault" role="alert">
        <h1>{title}</h1>
        {words.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {onRetry && (
          <button type="button" class="button" onClick={onRetry}>
            {retry}
          </button>
        )}
      </section>
    </main>
  );
}
