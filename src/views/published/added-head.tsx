import type { JSX } from "preact";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";

/** The head of the legend while the map shows what was added. */
export function AddedHead({
  id,
  onList,
}: {
  /** Of the heading. */
  readonly id: string;
  /** Opens the list of what was added, where it does not stand beside the map. */
  readonly onList: (() => void) | undefined;
}): JSX.Element {
  const text = useWholeText();
  const { published } = useAtlas().timeline.value;
  const words = text.published;
  return (
    <>
      <h2 id={id}>{words.legend}</h2>
      <p class="legend-counts">{words.coloured(text.dates.window(published) ?? "")}</p>
      {onList && (
        <button type="button" class="button legend-list" onClick={onList}>
          {words.list}
        </button>
      )}
    </>
  );
}
