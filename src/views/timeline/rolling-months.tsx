import type { JSX, TargetedEvent } from "preact";
import { useState } from "preact/hooks";
import { MAX_ROLLING_MONTHS } from "../../core/timeline/modes.ts";
import { setRollingMonths } from "../../state/timeline-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import "./rolling-months.css";

/** How many months a rolling window holds. */
export function RollingMonths(): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const { rollingMonths } = state.timeline.value;
  const [draft, setDraft] = useState<string | null>(null);
  const input = (event: TargetedEvent<HTMLInputElement>) => {
    const { value, valueAsNumber } = event.currentTarget;
    setDraft(value);
    if (valueAsNumber >= 1 && valueAsNumber <= MAX_ROLLING_MONTHS) setRollingMonths(state, valueAsNumber);
  };
  return (
    <label class="rolling-months">
      <input
        type="number"
        class="field"
        min={1}
        max={MAX_ROLLING_MONTHS}
        aria-label={text.timeline.rollingMonths}
        value={draft ?? rollingMonths}
        onInput={input}
        onBlur={() => setDraft(null)}
      />
      <span aria-hidden="true">{text.timeline.ofMonths(rollingMonths)}</span>
    </label>
  );
}
