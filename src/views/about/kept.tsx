import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useWholeText } from "../parts/use-text.ts";

type Outcome = "forgotten" | "notForgotten" | null;

/** What is kept on this computer, and a button that throws all of it away. */
export function Kept({ forgetAll }: { readonly forgetAll: () => Promise<void> }): JSX.Element {
  const text = useWholeText();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const forget = async () => {
    try {
      await forgetAll();
      setOutcome("forgotten");
    } catch {
      setOutcome("notForgotten");
    }
  };
  return (
    <section>
      <h2 tabIndex={-1}>{text.about.kept}</h2>
      {import.meta.env.MODE !== "online" && <p>{text.about.keptOffline}</p>}
      <p>{text.about.keptSettings}</p>
      <button type="button" class="button" onClick={forget}>
        {text.about.forget}
      </button>
      <p role="status">{outcome && text.about[outcome]}</p>
    </section>
  );
}
