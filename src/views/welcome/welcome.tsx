import type { JSX } from "preact";
import { openPage } from "../../state/actions.ts";
import { settle } from "../../state/preferences.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import "./welcome.css";

/** What a claim is and what the colours mean, for a first visit, until the reader has it. */
export function Welcome(): JSX.Element | null {
  const text = useText();
  const state = useAtlas();
  if (state.preferences.value.welcomed) return null;
  return (
    <section class="welcome" aria-label={text.welcome.name} tabIndex={-1}>
      <p>
        <strong>{text.welcome.subject}</strong> {text.welcome.claim} {text.welcome.colours}{" "}
        <button type="button" class="link-button" onClick={() => openPage(state, "about")}>
          {text.welcome.about}
        </button>
      </p>
      <button
        type="button"
        class="button"
        onClick={({ currentTarget }) => {
          (currentTarget.parentElement?.nextElementSibling as HTMLElement | null)?.focus();
          settle(state, { welcomed: true });
        }}
      >
        {text.welcome.dismiss}
      </button>
    </section>
  );
}
