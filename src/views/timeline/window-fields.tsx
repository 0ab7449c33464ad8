import type { JSX } from "preact";
import { SPEEDS, STEPS, type Step, WINDOW_MODES } from "../../core/timeline/timeline.ts";
import type { WindowEnd } from "../../core/timeline/unit-grid.ts";
import { setMode, setSpeed, setStep } from "../../state/timeline-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { ChoiceField } from "../parts/choice-field.tsx";
import { later } from "../parts/lazy.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { useText } from "../parts/use-text.ts";
import { DateField } from "./date-field.tsx";
import { RollingMonths } from "./rolling-months.tsx";

const takeCode = later(() => import("./take-date.ts"));

/** By what the window steps. */
export function StepField({ steps }: { readonly steps: Readonly<Record<Step, string>> }): JSX.Element {
  const words = useText().timeline;
  const state = useAtlas();
  return (
    <ChoiceField
      name={words.step}
      values={STEPS}
      wordsOf={(step) => steps[step]}
      chosen={state.timeline.value.step}
      onChoose={(step) => setStep(state, step)}
    />
  );
}

/** How fast time plays. */
export function SpeedField(): JSX.Element {
  const words = useText().timeline;
  const state = useAtlas();
  return (
    <ChoiceField
      name={words.speed}
      values={SPEEDS}
      wordsOf={words.speedOf}
      chosen={state.timeline.value.speed}
      onChoose={(speed) => setSpeed(state, speed)}
    />
  );
}

/** The kind of window, and of a rolling one its months. */
export function ModeFields(): JSX.Element {
  const words = useText().timeline;
  const state = useAtlas();
  const { mode } = state.timeline.value;
  return (
    <>
      <Segmented
        name={words.mode}
        values={WINDOW_MODES}
        words={words.modes}
        chosen={mode}
        onChoose={(value) => setMode(state, value)}
      />
      {mode === "rolling" && <RollingMonths />}
    </>
  );
}

/** Both ends of the window as dates. */
export function DateFields(): JSX.Element {
  const words = useText().timeline;
  const state = useAtlas();
  const field = (end: WindowEnd, name: string, placeholder: string) => (
    <DateField
      name={name}
      placeholder={placeholder}
      day={state.timeline.value.window[end]}
      take={async (written) => (await takeCode()).takeDate(state, end, written)}
    />
  );
  return (
    <>
      {field("from", words.fromDate, words.earliest)}
      <span aria-hidden="true">{words.to}</span>
      {field("to", words.toDate, words.latest)}
    </>
  );
}
