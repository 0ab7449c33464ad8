import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { CLAIMANT_CATEGORIES } from "../../core/records/claimant-category.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { WindowEnd } from "../../core/timeline/unit-grid.ts";
import { say, setCompare, setFilter, setTimeline } from "../../state/actions.ts";
import { parseDateText, refusedDate } from "../../words/date-text.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { ChoiceField } from "../parts/choice-field.tsx";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";

const SAME = "same";

/** What A is: its time, and who speaks; B is what filters and timeline say. */
export function AgainstFields(): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const words = text.compare;
  const { window, category } = state.view.value.compare;
  const time = window === null ? SAME : "own";
  const swap = () => {
    const { filter, timeline } = { filter: state.filter.peek(), timeline: state.timeline.peek() };
    const [only] = filter.category.kind === "only" ? filter.category.values : [];
    const isOne = filter.category.kind === "only" && filter.category.values.length === 1;
    setCompare(state, {
      window: window === null ? null : timeline.window,
      category: category === null ? null : isOne && only !== undefined ? only : null,
    });
    if (window !== null) setTimeline(state, { mode: "range", window });
    if (category !== null) setFilter(state, { category: { kind: "only", values: [category] } });
  };
  return (
    <span class="compare-bar-part" title={words.bHint}>
      <b aria-hidden="true">{words.a}</b>
      <ChoiceField
        name={words.aTime}
        values={[SAME, "own"]}
        wordsOf={(value) => (value === SAME ? words.sameTime : words.ownTime)}
        chosen={time}
        onChoose={(value) =>
          setCompare(state, { window: value === SAME ? null : (window ?? state.timeline.peek().window) })
        }
      />
      {window !== null && (
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
      <button type="button" class="button" onClick={swap}>
        {words.swap}
      </button>
    </span>
  );
}

/** One end of the time of A, read as the dates of the timeline are. */
function AgainstDate({ end, window }: { readonly end: WindowEnd; readonly window: TimeWindow }): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const id = usePanelId();
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const day = window[end];
  const shown = day === null ? "" : text.dates.day(day);
  const giveUp = () => {
    setDraft(null);
    setRefusal(null);
  };
  const refuse = (words: string) => {
    setRefusal(words);
    say(state, words);
  };
  const take = () => {
    if (draft === null || draft.trim() === shown) return giveUp();
    const date = parseDateText(text, draft, end);
    if (date === null) return refuse(refusedDate(text, draft));
    const next = { ...window, [end]: date === "open" ? null : date[end] };
    if (next.from !== null && next.to !== null && next.from > next.to) {
      return refuse(text.typedDates.fromAfterTo(text.dates.day(next.from), text.dates.day(next.to)));
    }
    setCompare(state, { window: next });
    giveUp();
  };
  return (
    <span class="date-field">
      <input
        type="text"
        class="field"
        autocomplete="off"
        spellcheck={false}
        aria-label={end === "from" ? text.compare.aFrom : text.compare.aTo}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : id}
        placeholder={end === "from" ? text.timeline.earliest : text.timeline.latest}
        value={draft ?? shown}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setRefusal(null);
          setDraft(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
          if (event.key === "Escape") giveUp();
        }}
        onBlur={take}
      />
      {refusal !== null && (
        <span class="date-field-fault" id={id}>
          {refusal}
        </span>
      )}
    </span>
  );
}
