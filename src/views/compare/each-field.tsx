import type { JSX } from "preact";
import { EACHES } from "../../core/compare/compare-settings.ts";
import { setCompare } from "../../state/actions.ts";
import { useLayout } from "../page/use-layout.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { ChoiceField } from "../parts/choice-field.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** What there is a small map for each of. */
export function EachField(): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const words = text.compare;
  const field = {
    name: words.each,
    values: EACHES,
    chosen: state.view.value.compare.each,
    onChoose: (each: (typeof EACHES)[number]) => setCompare(state, { each }),
  };
  return (
    <span class="compare-bar-part">
      <span aria-hidden="true">{words.each}</span>
      {useLayout() === "desktop" ? (
        <Segmented {...field} words={words.eaches} />
      ) : (
        <ChoiceField {...field} wordsOf={(each) => words.eaches[each]} />
      )}
    </span>
  );
}
