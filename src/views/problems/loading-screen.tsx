import type { JSX } from "preact";
import type { Catalogue } from "../../words/catalogue.ts";
import "./screens.css";

/** The page while the claims are on their way. */
export function LoadingScreen({ text }: { readonly text: Catalogue }): JSX.Element {
  return (
    <main class="screen">
      <section class="screen-note" role="status">
        <h1>{text.frame.loading}</h1>
        <span class="screen-bar" />
        <span class="screen-bar" />
        <span class="screen-bar" />
      </section>
    </main>
  );
}
