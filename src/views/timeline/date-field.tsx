import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isBeyond, typeDate } from "../../core/timeline/typed-dates.ts";
import type { WindowEnd } from "../../core/timeline/unit-grid.ts";
import { loadWholeText, wholeTextOf } from "../../state/language.ts";
import { moveTimeline } from "../../state/timeline-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useText } from "../parts/use-text.ts";
import "./date-field.css";
import { notify, say } from "../../state/actions.ts";
import { later } from "../parts/lazy.tsx";

const dateText = later(() => import("../../words/date-text.ts"));

/**
 * One end of the window as a date to be read and written: taken on Enter or on leaving the field, given up on Escape.
 * What is no date stays in the field with a word on what is.
 */
export function DateField({ end }: { readonly end: WindowEnd }): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const id = usePanelId();
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const day = state.timeline.value.window[end];
  const shown = day === null ? "" : text.dates.day(day);

  const giveUp = () => {
    setDraft(null);
    setRefusal(null);
  };
  const refuse = (words: string) => {
    say(state, words);
    setRefusal(words);
  };
  const take = async () => {
    if (draft === null || draft.trim() === shown) return giveUp();
    const [{ parseDateText, refusedDate }] = await Promise.all([dateText(), loadWholeText(state)]);
    const whole = wholeTextOf(state);
    const date = parseDateText(text, draft, end);
    if (date === null) return refuse(refusedDate(whole, draft));
    const { window } = state.timeline.peek();
    if (date !== "open" && isBeyond(state.timeline.peek(), end, date)) {
      const [from, to] = end === "from" ? [date.from, window.to] : [window.from, date.to];
      return refuse(whole.typedDates.fromAfterTo(text.dates.day(from ?? date.from), text.dates.day(to ?? date.to)));
    }
    giveUp();
    moveTimeline(state, (settings, data) => typeDate(settings, end, date === "open" ? null : date, data));
  };
  const takeOrTell = () => void take().catch(() => notify(state, text.page.partNotLoaded));
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") takeOrTell();
    if (event.key === "Escape" && draft !== null) {
      event.stopPropagation();
      giveUp();
    }
  };
  return (
    <span class="date-field">
      <input
        type="text"
        class="field"
        autocomplete="off"
        spellcheck={false}
        aria-label={end === "from" ? text.timeline.fromDate : text.timeline.toDate}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : id}
        placeholder={end === "from" ? text.timeline.earliest : text.timeline.latest}
        value={draft ?? shown}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setRefusal(null);
          setDraft(event.currentTarget.value);
        }}
        onKeyDown={press}
        onBlur={takeOrTell}
      />
      {refusal !== null && (
        <span class="date-field-fault" id={id}>
          {refusal}
        </span>
      )}
    </span>
  );
}
