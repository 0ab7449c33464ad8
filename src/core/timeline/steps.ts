import { addMonths, type Day, monthEnd, monthIndex, monthStart } from "../time/day.ts";
import type { DataTimes } from "./data-times.ts";
import { moveHandle } from "./handles.ts";
import type { TimelineSettings } from "./timeline.ts";
import { atOrAfter, atOrBefore, gridOf, monthsOf, nearest, type WindowEnd } from "./unit-grid.ts";
import { daysOf, limitsOf, rollingEnd, type WindowLimits, withWindow } from "./window-limits.ts";

const DAYS_PER_MONTH = 365.2425 / 12;

/**
 * Moves the window one step on (1) or back (-1). A range with a fixed start moves as a whole and keeps its length, the
 * last step being shorter where less is left; its end becomes open at the end of the data. In every other window, also
 * in a range with an open start, the end alone moves: what is earliest stays earliest.
 * Returns the same object where the window cannot move.
 */
export function stepWindow(settings: TimelineSettings, direction: 1 | -1, data: DataTimes): TimelineSettings {
  const limits = limitsOf(settings.step, data);
  const { to } = daysOf(settings, data);
  const ends = gridOf(settings.step, "to", data);
  const target = direction === 1 ? (ends.after(to) ?? limits.last) : (ends.before(to) ?? limits.first);
  if (!slides(settings)) return moveHandle(settings, "to", target, data);
  const months = monthsOf(settings.step);
  return months === null ? slideDays(settings, target - to, data) : slideMonths(settings, direction * months, data);
}

/**
 * Moves the window by its own width on (1) or back (-1): a range by its months (by its days, where it does not hold
 * whole months), a rolling window by its months. A window with an open start has no width and makes a step.
 */
export function moveByWidth(settings: TimelineSettings, direction: 1 | -1, data: DataTimes): TimelineSettings {
  if (settings.mode === "rolling") {
    return moveHandle(settings, "to", shiftedEnd(rollingEnd(settings, data), direction * settings.rollingMonths), data);
  }
  if (!slides(settings)) return stepWindow(settings, direction, data);
  const { from, to } = daysOf(settings, data);
  return from === monthStart(monthIndex(from)) && to === monthEnd(monthIndex(to))
    ? slideMonths(settings, direction * (monthIndex(to) - monthIndex(from) + 1), data)
    : slideDays(settings, direction * (to - from + 1), data);
}

/**
 * Drags the window as a whole from the day on which it was taken hold of to the day under the pointer, by whole steps.
 * A range keeps its length; a window with an open start moves its end. Without effect where both ends are open.
 * @param origin the settings when the drag began.
 */
export function dragWindow(origin: TimelineSettings, grabbed: Day, day: Day, data: DataTimes): TimelineSettings {
  const { to } = daysOf(origin, data);
  if (!slides(origin)) {
    const isOpen = origin.mode === "range" && origin.window.to === null;
    return isOpen ? origin : moveHandle(origin, "to", to + day - grabbed, data);
  }
  const months = monthsOf(origin.step);
  if (months === null) return slideDays(origin, nearest(gridOf("claim", "to", data), to + day - grabbed) - to, data);
  return slideMonths(origin, Math.round((day - grabbed) / (months * DAYS_PER_MONTH)) * months, data);
}

/** A range over the whole units that hold two days, in either order: a window drawn with the pointer. */
export function drawWindow(settings: TimelineSettings, one: Day, other: Day, data: DataTimes): TimelineSettings {
  const limits = limitsOf(settings.step, data);
  const inData = (day: Day): Day => Math.min(Math.max(day, data.first), data.last);
  const from = atOrBefore(gridOf(settings.step, "from", data), inData(Math.min(one, other))) ?? limits.first;
  const to = atOrAfter(gridOf(settings.step, "to", data), inData(Math.max(one, other))) ?? limits.last;
  const range = settings.mode === "range" ? settings : { ...settings, mode: "range" as const };
  return withWindow(range, from <= limits.first ? null : from, to >= limits.last ? null : to);
}

/** Moves a range with a fixed start to the beginning of the data; the same object where it stands there. */
export function slideToBeginning(settings: TimelineSettings, data: DataTimes): TimelineSettings {
  return monthsOf(settings.step) === null
    ? slideDays(settings, Number.NEGATIVE_INFINITY, data)
    : slideMonths(settings, Number.NEGATIVE_INFINITY, data);
}

/** Whether steps move the window as a whole: a range whose start is fixed. */
export function slides({ mode, window }: TimelineSettings): boolean {
  return mode === "range" && window.from !== null;
}

function slideMonths(settings: TimelineSettings, months: number, data: DataTimes): TimelineSettings {
  const step = holdsWholeUnits(settings, data) ? settings.step : "month";
  const limits = limitsOf(step, data);
  const { from, to } = daysOf({ ...settings, step }, data);
  const back = Math.min(monthIndex(limits.first) - monthIndex(from), 0);
  const on = Math.max(monthIndex(limits.last) - monthIndex(to), 0);
  const asked = Math.min(Math.max(months, back), on);
  const isPast = asked > 0 ? addMonths(from, asked) > data.last : shiftedEnd(to, asked) < data.first;
  const shift = isPast ? asked - Math.sign(asked) : asked;
  return shift === 0 ? settings : slid(settings, addMonths(from, shift), shiftedEnd(to, shift), limits, data);
}

function holdsWholeUnits(settings: TimelineSettings, data: DataTimes): boolean {
  const { from, to } = daysOf(settings, data);
  const isOnGrid = (end: WindowEnd, day: Day): boolean => atOrBefore(gridOf(settings.step, end, data), day) === day;
  return monthsOf(settings.step) !== null && isOnGrid("from", from) && isOnGrid("to", to);
}

function slideDays(settings: TimelineSettings, days: number, data: DataTimes): TimelineSettings {
  const limits = limitsOf(settings.step, data);
  const { from, to } = daysOf(settings, data);
  const back = Math.min(Math.max(limits.first - from, data.first - to), 0);
  const on = Math.max(Math.min(limits.last - to, data.last - from), 0);
  const shift = Math.min(Math.max(days, back), on);
  return shift === 0 ? settings : slid(settings, from + shift, to + shift, limits, data);
}

function slid(settings: TimelineSettings, from: Day, to: Day, limits: WindowLimits, data: DataTimes): TimelineSettings {
  return withWindow(settings, from, to >= Math.min(limits.last, data.last) ? null : to);
}

function shiftedEnd(to: Day, months: number): Day {
  return to === monthEnd(monthIndex(to)) ? monthEnd(monthIndex(to) + months) : addMonths(to, months);
}
