import type { ComponentChildren, JSX } from "preact";
import { showNote } from "../../state/actions.ts";
import { useAtlas } from "./atlas-context.ts";

/** Words about how many claims are certain, which a press explains. */
export function Meaning({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const state = useAtlas();
  return (
    <button type="button" class="meaning" aria-haspopup="dialog" onClick={() => showNote(state, { kind: "certain" })}>
      {children}
    </button>
  );
}
