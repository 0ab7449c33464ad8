import type { JSX } from "preact";
import { text } from "../../core/messages/catalogue.ts";
import { CLOCKS } from "../../core/time/span.ts";
import { SPEEDS, STEPS, WINDOW_MODES } from "../../core/timeline/timeline.ts";
import { setClock, setMode, setSpeed, setStep } from "../../state/timeline-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { ChoiceField } from "../parts/choice-field.tsx";
import { Icon } from "../parts/icon.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { DateField } from "./date-field.tsx";
import { RollingMonths } from "./rolling-months.tsx";
import { Transport } from "./transport.tsx";
import "./control-row.css";

/** How much a row of controls can hold: everything, the same in fewer words, less of it, or what a phone has room for. */
export type ControlRoom = "full" | "short" | "narrow" | "least";

/** The controls of time in one row. Without dates there is only the choice of the clock. */
export function ControlRow({
  room,
  hasDates,
  onOpenSettings,
}: {
  readonly room: ControlRoom;
  readonly hasDates: boolean;
  /** Opens what the row has no room for. */
  readonly onOpenSettings: () => void;
}): JSX.Element {
  const isWide = room === "full" || room === "short";
  return (
    <div class="control-row" data-room={room}>
      {hasDates && <Transport withLoop={isWide} />}
      {hasDates && isWide && <WindowControls isFull={room === "full"} />}
      {hasDates && !isWide && <SettingsButton onOpen={onOpenSettings} />}
      {hasDates && room !== "least" && <Dates isFull={room === "full"} />}
      <div class="control-row-clock">
        {room === "full" && <ClockWords />}
        <ClockChoice />
      </div>
    </div>
  );
}

function WindowControls({ isFull }: { readonly isFull: boolean }): JSX.Element {
  const state = useAtlas();
  const { step, speed, mode } = state.timeline.value;
  const steps = isFull ? text.timeline.steps : text.timeline.shortSteps;
  return (
    <>
      <ChoiceField
        name={text.timeline.step}
        values={STEPS}
        wordsOf={(value) => steps[value]}
        chosen={step}
        onChoose={(value) => setStep(state, value)}
      />
      <ChoiceField
        name={text.timeline.speed}
        values={SPEEDS}
        wordsOf={text.timeline.speedOf}
        chosen={speed}
        onChoose={(value) => setSpeed(state, value)}
      />
      <div class="control-row-mode">
        <ModeSegments />
        {mode === "rolling" && <RollingMonths />}
      </div>
    </>
  );
}

function Dates({ isFull }: { readonly isFull: boolean }): JSX.Element {
  return (
    <div class="control-row-dates">
      {isFull && <span aria-hidden="true">{text.timeline.from}</span>}
      <DateField end="from" />
      <span aria-hidden="true">{text.timeline.to}</span>
      <DateField end="to" />
    </div>
  );
}

function ModeSegments(): JSX.Element {
  const state = useAtlas();
  return (
    <Segmented
      name={text.timeline.mode}
      values={WINDOW_MODES}
      words={text.timeline.modes}
      chosen={state.timeline.value.mode}
      onChoose={(value) => setMode(state, value)}
    />
  );
}

/** The kind of window there is, and the way to all settings of time. */
function SettingsButton({ onOpen }: { readonly onOpen: () => void }): JSX.Element {
  const { mode } = useAtlas().timeline.value;
  return (
    <button type="button" class="button control-row-settings" aria-haspopup="dialog" onClick={onOpen}>
      <span class="control-row-kind">{text.timeline.modes[mode]}</span>
      <span class="visually-hidden">{text.timeline.moreSettings}</span>
      <Icon name="chevron-down" size={12} />
    </button>
  );
}

function ClockChoice(): JSX.Element {
  const state = useAtlas();
  return (
    <Segmented
      name={text.timeline.clock}
      values={CLOCKS}
      words={text.timeline.clocks}
      chosen={state.timeline.value.clock}
      onChoose={(value) => setClock(state, value)}
    />
  );
}

/** What the two clocks mean; in place of the clock not asked, how many claims the clock asked has no date of. */
function ClockWords(): JSX.Element {
  const state = useAtlas();
  const { undated } = state.result.value.histogram;
  return (
    <p class="control-row-words" aria-live="polite">
      {undated === 0 ? text.timeline.clockMeanings.occurred : text.timeline.clockMeanings.reported}
      <br />
      {undated === 0 ? text.timeline.clockMeanings.reported : text.timeline.undated(undated)}
    </p>
  );
}
