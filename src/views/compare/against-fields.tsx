import { range } from "d3";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { CLAIMANT_CATEGORIES } from "../../core/records/claimant-category.ts";
import { partsOf } from "../../core/time/day.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import { windowOfYear, yearOfWindow } from "../../core/time/whole-year.ts";
import type { WindowEnd } from "../../core/timeline/unit-grid.ts";
import { setCompare, setFilter, setTimeline } from "../../state/actions.ts";
import { parseDateText, refusedDate } from "../../words/date-text.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { ChoiceField } from "../parts/choice-field.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { DateField } from "../timeline/date-field.tsx";

const SAME = "same";
const OWN = "own";
/** A time that can be chosen: that of the other side, one of its own, or a year. */
type Time = typeof SAME | typeof OWN | number;

/** What A is: its time, and who speaks; B is what filters and timeline say, and its year can be chosen here too. */
export function AgainstFields(): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const words = text.compare;
  const { window, category } = state.view.value.compare;
  const ofB = state.timeline.value.window;
  const times = state.times.value;
  const years = times === null ? [] : range(partsOf(times.first).year, partsOf(times.last).year + 1);
  const timeOf = (asked: TimeWindow): Time => yearOfWindow(asked) ?? OWN;
  const [isOwn, setIsOwn] = useState(false);
  const time = window === null ? SAME : isOwn ? OWN : timeOf(window);
  const wordsOf = (own: string) => (value: Time) =>
    typeof value === "number" ? text.dates.year(value) : value === SAME ? words.sameTime : own;
  const swap = () => {
    const { kind, values } = state.filter.peek().category;
    const [only = null, ...others] = kind === "only" ? values : [];
    setCompare(state, {
      window: window === null ? null : state.timeline.peek().window,
      category: category === null || others.length > 0 ? null : only,
    });
    if (window !== null) setTimeline(state, { mode: "range", window });
    if (category !== null) setFilter(state, { category: { kind: "only", values: [category] } });
  };
  return (
    <>
      <span class="compare-bar-part">
        <b aria-hidden="true">{words.a}</b>
        <ChoiceField
          name={words.aTime}
          values={[SAME, OWN, ...years]}
          wordsOf={wordsOf(words.ownTime)}
          chosen={time}
          onChoose={(value) => {
            setIsOwn(value === OWN);
            setCompare(state, {
              window: typeof value === "number" ? windowOfYear(value) : value === SAME ? null : (window ?? ofB),
            });
          }}
        />
        {window !== null && time === OWN && (
          <>
            <AgainstDate end="from" window={window} />
            <AgainstDate end="to" window={window} />
          </>
        )}
        <ChoiceField
          name={words.aWho}
          values={[SAME, ...CLAIMANT_CATEGORIES]}
          wordsOf={(value) => (value === SAME ? words.sameWho : text.vocabulary.categories[value])}
          chosen={category ?? SAME}
          onChoose={(value) => setCompare(state, { category: value === SAME ? null : value })}
        />
      </span>
      <span class="compare-bar-part" title={words.bHint}>
        <b aria-hidden="true">{words.b}</b>
        <ChoiceField
          name={words.bTime}
          values={[OWN, ...years]}
          wordsOf={wordsOf(words.timeOfTimeline)}
          chosen={timeOf(ofB)}
          onChoose={(value) => {
            if (typeof value === "number") setTimeline(state, { mode: "range", window: windowOfYear(value) });
          }}
        />
        <button type="button" class="button" onClick={swap}>
          {words.swap}
        </button>
      </span>
    </>
  );
}

/** One end of the time of A, read as the dates of the timeline are. */
function AgainstDate({ end, window }: { readonly end: WindowEnd; readonly window: TimeWindow }): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const take = async (written: string) => {
    const date = parseDateText(text, written, end);
    if (date === null) return refusedDate(text, written);
    const next = { ...window, [end]: date === "open" ? null : date[end] };
    if (next.from !== null && next.to !== null && next.from > next.to) {
      return text.typedDates.fromAfterTo(text.dates.day(next.from), text.dates.day(next.to));
    }
    setCompare(state, { window: next });
    return null;
  };
  return (
    <DateField
      name={end === "from" ? text.compare.aFrom : text.compare.aTo}
      placeholder={end === "from" ? text.timeline.earliest : text.timeline.latest}
      day={window[end]}
      take={take}
    />
  );
}
