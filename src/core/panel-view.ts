import type { Filter } from "./filter/filter.ts";
import type { BesideView, ViewState } from "./view-state.ts";

/** What the panel of an id has of its own; undefined for the first panel, and for an id that no panel has any more. */
export function besideOf({ beside }: ViewState, id: string): BesideView | undefined {
  return beside.find((panel) => panel.id === id);
}

/** The view in which a panel shows otherwise. What panels do not have of their own changes for all. */
export function withPanel(view: ViewState, id: string, part: Partial<ViewState>): ViewState {
  const own = besideOf(view, id);
  if (!own) return { ...view, ...part };
  const { filter, timeline, measure, selection, camera, ...shared } = part;
  const changed: BesideView = {
    id: own.id,
    window: timeline?.window ?? own.window,
    filterChange: filter ? changeOf(view.filter, filter) : own.filterChange,
    measure: measure ?? own.measure,
    selection: selection ?? own.selection,
    camera: camera === undefined ? own.camera : camera,
  };
  return {
    ...view,
    ...shared,
    ...(timeline && { timeline: { ...timeline, window: view.timeline.window } }),
    beside: view.beside.map((panel) => (panel === own ? changed : panel)),
  };
}

/** The parts of a filter that are not those of another. */
function changeOf(from: Filter, to: Filter): Partial<Filter> {
  const parts = Object.entries(to).filter(([name, part]) => part !== from[name as keyof Filter]);
  return Object.fromEntries(parts) as Partial<Filter>;
}
