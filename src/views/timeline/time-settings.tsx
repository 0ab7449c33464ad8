import type { ComponentChildren, JSX } from "preact";
import { setLoop } from "../../state/timeline-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import { PublishedSettings } from "../published/published-settings.tsx";
import "./time-settings.css";
import { DateFields, ModeFields, SpeedField, StepField } from "./window-fields.tsx";

/** The settings of time that a narrow row of controls has no room for. */
export function TimeSettings({ onList }: { readonly onList: () => void }): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const { loop, clock } = state.timeline.value;
  const words = text.timeline;
  return (
    <div class="time-settings">
      <Row name={words.mode}>
        <ModeFields />
      </Row>
      <Row name={words.from}>
        <DateFields />
      </Row>
      <Row name={words.step}>
        <StepField steps={words.steps} />
      </Row>
      <Row name={words.speed}>
        <SpeedField />
        <label class="time-settings-loop">
          <input type="checkbox" class="check" checked={loop} onChange={() => setLoop(state, !loop)} />
          {words.loop}
        </label>
      </Row>
      <p class="time-settings-note">{words.clockMeanings[clock]}</p>
      <PublishedSettings onList={onList} />
    </div>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="time-settings-row">
      <span aria-hidden="true">{name}</span>
      {children}
    </div>
  );
}
