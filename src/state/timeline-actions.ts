import type { Clock } from "../core/time/span.ts";
import { type DataTimes, extentOf, startDaysOf } from "../core/timeline/data-times.ts";
import {
  changeClock,
  changeMode,
  changeRollingMonths,
  changeSpeed,
  changeStep,
  settled,
} from "../core/timeline/modes.ts";
import { startPlayback, tickPlayback } from "../core/timeline/playback.ts";
import { stepWindow } from "../core/timeline/steps.ts";
import type { Speed, Step, TimelineSettings, WindowMode } from "../core/timeline/timeline.ts";
import { setPlaying, setTimeline } from "./actions.ts";
import type { AtlasState } from "./atlas-state.ts";

const known = new WeakMap<AtlasState, Map<string, DataTimes | null>>();

/**
 * The times of the data under a clock, with the days on which claims under the filter start where steps go from claim
 * to claim; null where no claim has a date. The same object until filter, step or clock change.
 */
export function dataTimes(state: AtlasState, clock: Clock = state.timeline.value.clock): DataTimes | null {
  const isByClaim = state.timeline.value.step === "claim";
  const key = isByClaim ? `${clock} ${JSON.stringify(state.filter.value)}` : clock;
  const times = known.get(state) ?? new Map<string, DataTimes | null>();
  known.set(state, times);
  const found = times.get(key);
  if (found !== undefined) return found;
  if (times.size > 8) times.clear();
  const extent = extentOf(state.dataset.claims, clock);
  const computed = extent && { ...extent, starts: isByClaim ? matchingStarts(state, clock) : [] };
  times.set(key, computed);
  return computed;
}

function matchingStarts(state: AtlasState, clock: Clock): DataTimes["starts"] {
  const query = { filter: state.filter.value, window: { from: null, to: null }, clock };
  const rows = state.index.query(query).rows();
  const claims = Array.from(rows, (row) => state.dataset.claims[row]).filter((claim) => claim !== undefined);
  return startDaysOf(claims, clock);
}

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
  const data = dataTimes(state, clock);
  setTimeline(state, data === null ? { clock } : changeClock(state.timeline.value, clock, data));
}

/** Brings a view that came from elsewhere, such as a link, into order: the start of a rolling window is worked out. */
export function settleTimeline(state: AtlasState): void {
  adjustTimeline(state, settled);
}

/** Starts playback, from the beginning where the window is at the end of the data, or stops it. */
export function togglePlaying(state: AtlasState): void {
  const isPlaying = state.playing.value;
  if (!isPlaying) adjustTimeline(state, startPlayback);
  setPlaying(state, !isPlaying);
}

/** One tick of playback; stops it at the end unless it loops. */
export function tick(state: AtlasState): void {
  const data = dataTimes(state);
  const next = data && tickPlayback(state.timeline.value, data);
  if (next) setTimeline(state, next.settings);
  if (!next?.playing) setPlaying(state, false);
}

function adjustTimeline(
  state: AtlasState,
  change: (settings: TimelineSettings, data: DataTimes) => TimelineSettings,
): void {
  const data = dataTimes(state);
  if (data === null) return;
  const settings = change(state.timeline.value, data);
  if (settings !== state.timeline.value) setTimeline(state, settings);
}
