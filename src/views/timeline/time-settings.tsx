import type { ComponentChildren, JSX } from "preact";
import { text } from "../../core/messages/catalogue.ts";
import { SPEEDS, STEPS, WINDOW_MODES } from "../../core/timeline/timeline.ts";
import { setLoop, setMode, setSpeed, setStep } from "../../state/timeline-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { ChoiceField } from "../parts/choice-field.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { DateField } from "./date-field.tsx";
import { RollingMonths } from "./rolling-months.tsx";
import "./time-settings.css";

/** The settings of time that a narrow row of controls has no room for. */
export function TimeSettings(): JSX.Element {
  const state = useAtlas();
  const { step, speed, mode, loop, clock } = state.timeline.value;
  const words = text.timeline;
  return (
    <div class="time-settings">
      <Row name={words.mode}>
        <Segmented
          name={words.mode}
          values={WINDOW_MODES}
          words={words.modes}
          chosen={mode}
          onChoose={(value) => setMode(state, value)}
        />
        {mode === "rolling" && <RollingMonths />}
      </Row>
      <Row name={words.from}>
        <DateField end="from" />
        <span aria-hidden="true">{words.to}</span>
        <DateField end="to" />
      </Row>
      <Row name={words.step}>
        <ChoiceField
          name={words.step}
          values={STEPS}
          wordsOf={(value) => words.steps[value]}
          chosen={step}
          onChoose={(value) => setStep(state, value)}
        />
      </Row>
      <Row name={words.speed}>
        <ChoiceField
          name={words.speed}
          values={SPEEDS}
          wordsOf={words.speedOf}
          chosen={speed}
          onChoose={(value) => setSpeed(state, value)}
        />
        <label class="time-settings-loop">
          <input type="checkbox" class="check" checked={loop} onChange={() => setLoop(state, !loop)} />
          {words.loop}
        </label>
      </Row>
      <p class="time-settings-note">{words.clockMeanings[clock]}</p>
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
