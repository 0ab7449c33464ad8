import type { JSX } from "preact";
import type { Catalogue } from "../../words/catalogue.ts";
import "./screens.css";

/**
 * The page while the claims are on their way.
 * @param late files that have been on their way for long
 */
export function LoadingScreen({
  text,
  late = [],
}: {
  readonly text: Catalogue;
  readonly late?: readonly string[];
}): JSX.Element {
  return (
    <main class="screen">
      <section class="screen-note" role="status">
        <h1>{text.frame.loading}</h1>
        <span class="screen-bar" />
        <span class="screen-bar" />
        <span class="screen-bar" />
        {late.length > 0 && <p>{text.frame.late(late)}</p>}
      </section>
    </main>
  );
}
