import type { DataTimes } from "../core/timeline/data-times.ts";
import { settled } from "../core/timeline/modes.ts";
import type { TimelineSettings } from "../core/timeline/timeline.ts";
import type { PanelState } from "./panel-state.ts";

/** Changes settings of time by what there are claims for; nothing where no claim has a date. */
export function adjustTimeline(
  panel: PanelState,
  adjust: (settings: TimelineSettings, data: DataTimes) => TimelineSettings,
): void {
  const data = panel.times.peek();
  if (data === null) return;
  const now = panel.timeline.peek();
  const timeline = adjust(now, data);
  if (timeline !== now) panel.change({ timeline });
}

/** Brings a view that came from elsewhere, such as a link, into order: the start of a rolling window is worked out. */
export function settleTimeline(panel: PanelState): void {
  adjustTimeline(panel, settled);
}
