import type { TimeWindow } from "../core/time/span.ts";
import { setTimeline } from "./actions.ts";
import type { AtlasState } from "./atlas-state.ts";

/** Asks what had been published when. */
export function setPublished(state: AtlasState, part: Partial<TimeWindow>): void {
  setTimeline(state, { published: { ...state.timeline.peek().published, ...part } });
}
