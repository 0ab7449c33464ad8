import type { Day } from "../../core/time/day.ts";
import { dragHandle } from "../../core/timeline/handles.ts";
import { dragWindow, drawWindow } from "../../core/timeline/steps.ts";
import type { TimelineSettings } from "../../core/timeline/timeline.ts";
import type { WindowEnd } from "../../core/timeline/unit-grid.ts";
import type { DayScale } from "../../drawing/histogram/histogram-layout.ts";
import { setPlaying } from "../../state/actions.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import { moveTimeline } from "../../state/timeline-actions.ts";

/** Where the pointer came down: on a handle, in the window, or beside it. Lengths are px in the plot. */
export interface Grasp {
  readonly x: number;
  readonly on: WindowEnd | "window" | "beside";
  /** The two ends of the window. */
  readonly start: number;
  readonly end: number;
  readonly scale: DayScale;
}

/** A drag under way. */
export interface Drag {
  /** What is in hand just now. */
  held(): WindowEnd | "window";
  moveTo(x: number): void;
}

/** How far the pointer must go before a press in the open window draws a new one, px. */
const LEAST_DRAWN = 4;

/**
 * Begins a drag, which stops playback. A handle follows the pointer; the window moves as a whole, or, while both its
 * ends are open so that it could not move, a new one is drawn; beside the window the nearest handle comes to the
 * pointer and follows it (in a rolling or cumulative window the end).
 */
export function beginDrag(state: AtlasState, grasp: Grasp): Drag {
  setPlaying(state, false);
  const origin = state.timeline.value;
  if (grasp.on === "window") {
    const isOpen = origin.window.from === null && origin.window.to === null && origin.mode === "range";
    return isOpen ? drawing(state, grasp) : moving(state, origin, grasp);
  }
  if (grasp.on !== "beside")
    return holding(state, grasp, grasp.on, grasp.x - grasp[grasp.on === "from" ? "start" : "end"]);
  const isNearStart = Math.abs(grasp.x - grasp.start) < Math.abs(grasp.x - grasp.end);
  const drag = holding(state, grasp, isNearStart && origin.mode === "range" ? "from" : "to", 0);
  drag.moveTo(grasp.x);
  return drag;
}

function holding(state: AtlasState, { scale }: Grasp, begun: WindowEnd, offset: number): Drag {
  let end = begun;
  return {
    held: () => end,
    moveTo: (x) =>
      moveTimeline(state, (settings, data) => {
        const boundary = Math.round(scale.invert(x - offset));
        const dragged = dragHandle(settings, end, end === "from" ? boundary : boundary - 1, data);
        end = dragged.end;
        return dragged.settings;
      }),
  };
}

function moving(state: AtlasState, origin: TimelineSettings, grasp: Grasp): Drag {
  const grabbed = grasp.scale.invert(grasp.x);
  return {
    held: () => "window",
    moveTo: (x) =>
      moveTimeline(state, (_, data) => dragWindow(origin, 0, Math.round(grasp.scale.invert(x) - grabbed), data)),
  };
}

function drawing(state: AtlasState, { x: begun, scale }: Grasp): Drag {
  const dayAt = (x: number): Day => Math.floor(scale.invert(x));
  let isDrawn = false;
  return {
    held: () => "window",
    moveTo: (x) => {
      isDrawn ||= Math.abs(x - begun) >= LEAST_DRAWN;
      if (isDrawn) moveTimeline(state, (settings, data) => drawWindow(settings, dayAt(begun), dayAt(x), data));
    },
  };
}
