import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Day } from "../../core/time/day.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useText } from "../parts/use-text.ts";
import "./date-field.css";
import { notify, say } from "../../state/actions.ts";

/**
 * A date to be read and written: taken on Enter or on leaving the field, given up on Escape.
 * What is no date stays in the field with a word on what is.
 */
export function DateField({
  name,
  placeholder,
  day,
  take,
}: {
  readonly name: string;
  /** What stands in place of no date. */
  readonly placeholder: string;
  readonly day: Day | null;
  /** Takes what was written; gives why it does not, in words. */
  readonly take: (written: string) => Promise<string | null>;
}): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const id = usePanelId();
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const shown = day === null ? "" : text.dates.day(day);

  const giveUp = () => {
    setDraft(null);
    setRefusal(null);
  };
  const takeDraft = async () => {
    if (draft === null || draft.trim() === shown) return giveUp();
    const words = await take(draft);
    if (words === null) return giveUp();
    say(state, words);
    setRefusal(words);
  };
  const takeOrTell = () => void takeDraft().catch(() => notify(state, text.page.partNotLoaded));
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
        aria-label={name}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : id}
        placeholder={placeholder}
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
