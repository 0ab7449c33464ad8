import type { DataTimes } from "./data-times.ts";
import { handleToLimit, leapHandle, nudgeHandle } from "./handles.ts";
import { moveByWidth } from "./steps.ts";
import type { TimelineSettings } from "./timeline.ts";
import type { WindowEnd } from "./unit-grid.ts";

/** A key as the timeline takes it; `width`: with Ctrl or Cmd held, by which the window moves by its own width. */
export interface TimelineKey {
  readonly key: string;
  readonly width: boolean;
}

/**
 * What a key does to the window while one of its handles has focus: arrows move the handle one unit, Page Up and Page
 * Down a tenth of the data's span, Home and End as far as it goes. Right and Up are later, whatever the direction of
 * writing, since the axis always runs from left to right. Null for a key that means nothing here.
 */
export function pressOnHandle(
  settings: TimelineSettings,
  end: WindowEnd,
  pressed: TimelineKey,
  data: DataTimes,
): TimelineSettings | null {
  if (pressed.width) return pressOnWindow(settings, pressed, data);
  switch (pressed.key) {
    case "ArrowRight":
    case "ArrowUp":
      return nudgeHandle(settings, end, 1, data);
    case "ArrowLeft":
    case "ArrowDown":
      return nudgeHandle(settings, end, -1, data);
    case "PageUp":
      return leapHandle(settings, end, 1, data);
    case "PageDown":
      return leapHandle(settings, end, -1, data);
    case "Home":
      return handleToLimit(settings, end, -1, data);
    case "End":
      return handleToLimit(settings, end, 1, data);
    default:
      return null;
  }
}

/** What a key does to the window wherever the focus is in the timeline, or null: Ctrl and arrows move it by its width. */
export function pressOnWindow(
  settings: TimelineSettings,
  { key, width }: TimelineKey,
  data: DataTimes,
): TimelineSettings | null {
  if (!width) return null;
  if (key === "ArrowRight") return moveByWidth(settings, 1, data);
  return key === "ArrowLeft" ? moveByWidth(settings, -1, data) : null;
}
