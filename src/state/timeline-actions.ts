import type { Clock } from "../core/time/span.ts";
import { type DataTimes, timesOf } from "../core/timeline/data-times.ts";
import { changeClock, changeMode, changeRollingMonths, changeSpeed, changeStep } from "../core/timeline/modes.ts";
import { nextOfPlayback, startPlayback } from "../core/timeline/playback.ts";
import { stepWindow } from "../core/timeline/steps.ts";
import type { Speed, Step, TimelineSettings, WindowMode } from "../core/timeline/timeline.ts";
import { setPlaying, setTimeline } from "./actions.ts";
import { adjustTimeline } from "./adjust-timeline.ts";
import type { AtlasState } from "./atlas-state.ts";

/** Changes time as the reader's hand or typing asks, which stops playback. */
export function moveTimeline(
  state: AtlasState,
  change: (settings: TimelineSettings, data: DataTimes) => TimelineSettings,
): void {
  setPlaying(state, false);
  adjustTimeline(state, change);
}

/** Steps the window on (1) or back (-1), which stops playback. */
export function stepTimeline(state: AtlasState, direction: 1 | -1): void {
  moveTimeline(state, (settings, data) => stepWindow(settings, direction, data));
}

export function setMode(state: AtlasState, mode: WindowMode): void {
  adjustTimeline(state, (settings, data) => changeMode(settings, mode, data));
}

export function setRollingMonths(state: AtlasState, months: number): void {
  adjustTimeline(state, (settings, data) => changeRollingMonths(settings, months, data));
}

export function setStep(state: AtlasState, step: Step): void {
  adjustTimeline(state, (settings) => changeStep(settings, step));
}

export function setSpeed(state: AtlasState, speed: Speed): void {
  adjustTimeline(state, (settings) => changeSpeed(settings, speed));
}

export function setLoop(state: AtlasState, loop: boolean): void {
  setTimeline(state, { loop });
}

/** Asks the other clock; works also where no claim has a date by it. */
export function setClock(state: AtlasState, clock: Clock): void {
  const settings = state.timeline.peek();
  const stepped = { filter: state.filter.peek(), published: settings.published };
  const data = timesOf(state.model.peek(), clock, settings.step === "claim" ? stepped : null);
  setTimeline(state, data === null ? { clock } : changeClock(settings, clock, data));
}

/** Starts playback, from the beginning where the window is at the end of the data, or stops it. */
export function togglePlaying(state: AtlasState): void {
  const isPlaying = state.playing.value;
  if (!isPlaying) adjustTimeline(state, startPlayback);
  setPlaying(state, !isPlaying);
}

/** One step of playback; stops it at the end unless it loops. */
export function playOn(state: AtlasState): void {
  const data = state.times.peek();
  const next = data && nextOfPlayback(state.timeline.value, data);
  if (next) setTimeline(state, next.settings);
  if (!next?.playing) setPlaying(state, false);
}
