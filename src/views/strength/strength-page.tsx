import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ClaimId } from "../../core/records/records.ts";
import { SIZE_SCALES, type SizeOf } from "../../core/strength/strength-settings.ts";
import { setStrength } from "../../state/actions.ts";
import { strengthAnswer } from "../../words/estimate-words.ts";
import { AnalysisHead } from "../analysis/analysis-head.tsx";
import { useAtlas } from "../parts/atlas-context.ts";
import { Segmented } from "../parts/segmented.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { EstimateTable } from "./estimate-table.tsx";
import { StrengthFoot } from "./strength-foot.tsx";
import { StrengthPanel } from "./strength-panel.tsx";
import "./strength-page.css";
import { useStrength } from "./use-strength.ts";

/** How large claimants said it is: the answer, each estimate as it was said in a chart over time and in a table. */
export function StrengthPage(): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const answer = useStrength();
  const { set, sets, scale, undated } = answer;
  const [active, setActive] = useState<ClaimId | null>(null);
  const words = text.strength;
  const { regions } = state.dataset.value;
  const countryOf = (of: SizeOf) => (of === "parts" ? null : (regions.get(of)?.name ?? of));
  const nameOf = (of: SizeOf, count: number) => {
    const country = countryOf(of);
    return country === null ? words.parts(count) : words.whole(country, count);
  };
  const told =
    set === null
      ? { bold: words.none, rest: words.noneWays }
      : strengthAnswer(text, set, countryOf(set.of), answer.names);
  return (
    <div class="analysis-page strength-page">
      <AnalysisHead
        choices={
          set !== null && (
            <>
              <Segmented
                name={words.of}
                values={sets.map(({ of }) => of)}
                words={
                  Object.fromEntries(sets.map(({ of, list }) => [of, nameOf(of, list.length)])) as Record<
                    SizeOf,
                    string
                  >
                }
                chosen={set.of}
                onChoose={(of) => setStrength(state, { of })}
              />
              <Segmented
                name={words.scale}
                values={SIZE_SCALES}
                words={words.scales}
                chosen={scale}
                onChoose={(chosen) => setStrength(state, { scale: chosen })}
              />
            </>
          )
        }
      >
        <b>{told.bold}</b> {told.rest}
        {undated.length > 0 && ` ${words.undated(undated.length)}`}
      </AnalysisHead>
      {set !== null && (
        <>
          <StrengthPanel
            answer={answer}
            set={set}
            title={words.chart(countryOf(set.of))}
            active={active}
            onActive={setActive}
          />
          <div class="strength-list">
            <EstimateTable set={set} names={answer.names} active={active} onActive={setActive} />
            <StrengthFoot query={answer.query} set={set} />
          </div>
        </>
      )}
    </div>
  );
}
