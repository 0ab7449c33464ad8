import type { DataTimes } from "./data-times.ts";
import { moveHandle } from "./handles.ts";
import { slides, slideToBeginning, stepWindow } from "./steps.ts";
import type { TimelineSettings } from "./timeline.ts";
import { daysOf, limitsOf, withWindow } from "./window-limits.ts";

/** Whether the window has come to the end of the data, so that no step leads on. */
export function isAtEnd(settings: TimelineSettings, data: DataTimes): boolean {
  return stepWindow(settings, 1, data) === settings || settings.window.to === null;
}

/**
 * The settings with which playback begins: as they are, or from the start over where the window is at the end.
 * A range with a fixed start then stands at the beginning of the data with its length kept. Every other window ends
 * with the first unit of the data. So a range that is open at both ends, or holds all there is, grows from the earliest
 * month on, its start staying open and its mode a range, until it ends as it began, with everything in view.
 */
export function startPlayback(settings: TimelineSettings, data: DataTimes): TimelineSettings {
  return isAtEnd(settings, data) ? fromTheBeginning(settings, data) : settings;
}

/** One tick of playback: a step on; at the end it stops, or starts over where `loop` is on. */
export function nextOfPlayback(
  settings: TimelineSettings,
  data: DataTimes,
): { readonly settings: TimelineSettings; readonly playing: boolean } {
  if (isAtEnd(settings, data)) {
    return settings.loop ? { settings: fromTheBeginning(settings, data), playing: true } : { settings, playing: false };
  }
  const next = stepWindow(settings, 1, data);
  return { settings: next, playing: settings.loop || !isAtEnd(next, data) };
}

function fromTheBeginning(settings: TimelineSettings, data: DataTimes): TimelineSettings {
  if (slides(settings) && daysOf(settings, data).from > data.first) {
    const moved = slideToBeginning(settings, data);
    if (moved !== settings) return moved;
  }
  const open = settings.mode === "range" ? withWindow(settings, null, settings.window.to) : settings;
  return moveHandle(open, "to", limitsOf(settings.step, data).first, data);
}
