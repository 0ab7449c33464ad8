import type { JSX } from "preact";
import type { UselessFile } from "../../core/records/problem.ts";
import { askForSearches } from "../../state/actions.ts";
import { useAtlas } from "./atlas-context.ts";
import { useWholeText } from "./use-text.ts";

/** Why it is not known what was searched, and another try. */
export function SearchesFault({ fault: { file, fault } }: { readonly fault: UselessFile }): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const { reason, mend } = text.frame.fileFault(fault);
  return (
    <div role="alert">
      <p>{text.about.searched.notLoaded}</p>
      <p>{`${text.frame.fault(file, reason)} ${mend}`}</p>
      <button type="button" class="button" onClick={() => askForSearches(state)}>
        {text.about.tryAgain}
      </button>
    </div>
  );
}
