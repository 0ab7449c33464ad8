import type { JSX } from "preact";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { FaultText } from "../parts/fault-text.tsx";

/** The page where a fault that nobody expected leaves nothing to show. */
export function UnexpectedScreen({
  text,
  fault,
  onRetry,
}: {
  readonly text: WholeCatalogue;
  readonly fault: unknown;
  readonly onRetry: () => void;
}): JSX.Element {
  return (
    <main class="screen">
      <section class="screen-note fault" role="alert">
        <h1>{text.notes.fault.title}</h1>
        <FaultText text={text} fault={fault} />
        <button type="button" class="button" onClick={onRetry}>
          {text.frame.tryAgain}
        </button>
      </section>
    </main>
  );
}
