import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { STRICTNESS_CHOICES } from "../../core/spread/spread-settings.ts";
import { setSpread } from "../../state/actions.ts";
import { firstDayWords, lastDayWords } from "../../words/day-words.ts";
import { AnalysisHead } from "../analysis/analysis-head.tsx";
import { useLayout } from "../page/use-layout.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { ChoiceField } from "../parts/choice-field.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { NamedPanel } from "./named-panel.tsx";
import { NamingList } from "./naming-list.tsx";
import { SpreadMap } from "./spread-map.tsx";
import "./spread-page.css";
import { useSpread } from "./use-spread.ts";

/** What a phone has room for one at a time. */
const PARTS = ["map", "time", "order"] as const;

/** How far claims came to name regions: the answer, a map by first year, the order of first naming, and series over time. */
export function SpreadPage(): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const layout = useLayout();
  const answer = useSpread();
  const [part, setPart] = useState<(typeof PARTS)[number]>("map");
  const { inWindow, query, settings } = answer;
  const { from, to } = query.window;
  const words = text.spread;
  const isPhone = layout === "phone";
  const shows = (name: (typeof PARTS)[number]) => !isPhone || part === name;
  const strictness = {
    name: words.strictness,
    values: STRICTNESS_CHOICES,
    chosen: settings.strictness,
    onChoose: (chosen: typeof settings.strictness) => setSpread(state, { strictness: chosen }),
  };
  return (
    <div class="analysis-page spread-page">
      <AnalysisHead
        choices={
          isPhone ? (
            <>
              <Segmented name={words.part} values={PARTS} words={words.parts} chosen={part} onChoose={setPart} />
              <ChoiceField {...strictness} wordsOf={(value) => words.strictnesses[value]} />
            </>
          ) : (
            <>
              <span aria-hidden="true">{words.strictness}</span>
              <Segmented {...strictness} words={words.strictnesses} />
            </>
          )
        }
      >
        <b>{words.answer(to === null ? null : lastDayWords(text, to), inWindow.named, inWindow.regions)}</b>{" "}
        {from !== null && words.fresh(firstDayWords(text, from), inWindow.fresh, settings.strictness)}{" "}
        {words.oneVoice(inWindow.oneVoice)} {words.ofPakistan(inWindow.ofPakistan)}
      </AnalysisHead>
      {shows("map") && <SpreadMap answer={answer} />}
      <div class="spread-charts" hidden={!shows("order") && !shows("time")}>
        {shows("order") && <NamingList answer={answer} />}
        {shows("time") && <NamedPanel answer={answer} />}
      </div>
    </div>
  );
}
