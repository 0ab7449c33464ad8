import type { JSX } from "preact";
import type { UselessFile } from "../../core/records/problem.ts";
import { askForSearches } from "../../state/actions.ts";
import { useAtlas } from "./atlas-context.ts";
import { FileFault } from "./file-fault.tsx";
import { useWholeText } from "./use-text.ts";

/** Why it is not known what was searched, and another try. */
export function SearchesFault({ fault }: { readonly fault: UselessFile }): JSX.Element {
  const { notLoaded } = useWholeText().about.searched;
  const state = useAtlas();
  return <FileFault words={notLoaded} fault={fault} onRetry={() => askForSearches(state)} />;
}
