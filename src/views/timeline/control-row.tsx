import type { JSX } from "preact";
import { CLOCKS } from "../../core/time/span.ts";
import { setClock } from "../../state/timeline-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { lazyAfterMap } from "../parts/lazy.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { useText } from "../parts/use-text.ts";
import { Transport } from "./transport.tsx";
import "./control-row.css";
import { DateFields, ModeFields, SpeedField, StepField } from "./window-fields.tsx";

const PublishedControl = lazyAfterMap(
  async () => (await import("../published/published-control.tsx")).PublishedControl,
);

/** How much a row of controls can hold: everything, the same in fewer words, less of it, or what a phone has room for. */
export type ControlRoom = "full" | "short" | "narrow" | "least";

/** The controls of time in one row. Without dates there is only the choice of the clock. */
export function ControlRow({
  room,
  isLong,
  hasDates,
  onOpenSettings,
}: {
  readonly room: ControlRoom;
  /** Whether there is room beside all others for the dates of report. */
  readonly isLong: boolean;
  readonly hasDates: boolean;
  /** Opens what the row has no room for. */
  readonly onOpenSettings: () => void;
}): JSX.Element {
  const text = useText();
  const isFull = room === "full";
  const isWide = isFull || room === "short";
  return (
    <div class="control-row" data-room={room}>
      {hasDates && <Transport withLoop={isWide} />}
      {hasDates && isWide && (
        <>
          <StepField steps={isFull ? text.timeline.steps : text.timeline.shortSteps} />
          <SpeedField />
          <div class="control-row-mode">
            <ModeFields />
          </div>
        </>
      )}
      {hasDates && !isWide && <SettingsButton onOpen={onOpenSettings} />}
      {hasDates && room !== "least" && (
        <div class="control-row-dates">
          {isFull && <span aria-hidden="true">{text.timeline.from}</span>}
          <DateFields />
        </div>
      )}
      <div class="control-row-clock">
        {isFull && <ClockWords />}
        <ClockChoice />
        {isWide && <PublishedControl isLong={isLong} onOpenSettings={onOpenSettings} />}
      </div>
    </div>
  );
}

/** The kind of window there is, and the way to all settings of time. */
function SettingsButton({ onOpen }: { readonly onOpen: () => void }): JSX.Element {
  const text = useText();
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
  const text = useText();
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
  const text = useText();
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
