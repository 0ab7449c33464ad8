import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { addedMeasure } from "../core/measures/added.ts";
import { contestedMeasure } from "../core/measures/contested.ts";
import type { MapSymbol } from "../core/measures/map-symbols.ts";
import type { Measure } from "../core/measures/measure.ts";
import { besideOf, withPanel } from "../core/panel-view.ts";
import type { QueryResult } from "../core/query/query.ts";
import type { AreaId } from "../core/records/area.ts";
import type { ClaimId } from "../core/records/records.ts";
import { type FindMarks, markerOf } from "../core/search/marks.ts";
import type { TextFinding } from "../core/search/text-search.ts";
import { type DataTimes, timesOf } from "../core/timeline/data-times.ts";
import type { Camera, ViewState } from "../core/view-state.ts";
import type { Viewport } from "../drawing/ground/mercator.ts";
import type { SharedState } from "./shared-state.ts";

/** What the pointer is on: an area (map or strip), or a claim's precise place, with the pointer's px in the map. */
export interface Hover {
  readonly area: AreaId;
  readonly claim: ClaimId | null;
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** What the map shows just now, followed on every frame. */
export interface MapFrame {
  readonly camera: Camera;
  readonly viewport: Viewport;
  /** While the reader or an animation moves the map. */
  readonly moving: boolean;
}

/** What one panel has of its own: a map with all that stands beside it. */
export interface PanelState {
  /** Its id in the view; the first has none, which is "". */
  readonly id: string;
  readonly hover: Signal<Hover | null>;
  /** The area that holds keyboard focus on the map. */
  readonly focusedArea: Signal<AreaId | null>;
  readonly mapFrame: Signal<MapFrame | null>;
  /** The symbols that the map shows where it rests. */
  readonly mapSymbols: Signal<readonly MapSymbol[]>;

  readonly filter: ReadonlySignal<ViewState["filter"]>;
  readonly timeline: ReadonlySignal<ViewState["timeline"]>;
  readonly measure: ReadonlySignal<Measure>;
  readonly selection: ReadonlySignal<ViewState["selection"]>;
  /** Where the map came to rest. */
  readonly camera: ReadonlySignal<Camera | null>;
  /** The answer to everything that changes with time and filter. */
  readonly result: ReadonlySignal<QueryResult>;
  /** When there are claims under the clock; null where none has a date. */
  readonly times: ReadonlySignal<DataTimes | null>;
  /** What the filter's text finds among all claims; null without one. */
  readonly search: ReadonlySignal<TextFinding | null>;
  readonly findMarks: ReadonlySignal<FindMarks>;

  /** For the actions: shows otherwise in this panel, and in all where panels have nothing of their own. */
  change(part: Partial<ViewState>): void;
}

/** The panel of an id among those that share a state. */
export function createPanelState({ contests, model, view }: SharedState, id: string): PanelState {
  const own = computed(() => besideOf(view.value, id));
  const ofAll = { filter: computed(() => view.value.filter), timeline: computed(() => view.value.timeline) };
  const filterChange = computed(() => own.value?.filterChange);
  const ownWindow = computed(() => own.value?.window);
  const filter = computed(() => {
    const change = filterChange.value;
    return change ? { ...ofAll.filter.value, ...change } : ofAll.filter.value;
  });
  const timeline = computed(() => {
    const window = ownWindow.value;
    return window ? { ...ofAll.timeline.value, window } : ofAll.timeline.value;
  });
  const window = computed(() => timeline.value.window);
  const clock = computed(() => timeline.value.clock);
  const isByClaim = computed(() => timeline.value.step === "claim");
  const published = computed(() => timeline.value.published);
  const query = computed(() => ({
    filter: filter.value,
    window: window.value,
    clock: clock.value,
    published: published.value,
  }));
  const measureName = computed(() => (own.value ?? view.value).measure);
  const contestRule = computed(() => view.value.contestRule);
  const contested = computed(() => contestedMeasure(contestRule.value, contests.value, model.value.extent));
  const search = computed(() => model.value.index.search(filter.value.text));
  return {
    id,
    hover: signal(null),
    focusedArea: signal(null),
    mapFrame: signal(null),
    mapSymbols: signal([]),
    filter,
    timeline,
    measure: computed(() =>
      published.value.from !== null
        ? addedMeasure
        : measureName.value === "contested"
          ? contested.value
          : model.value.measures[measureName.value],
    ),
    selection: computed(() => (own.value ?? view.value).selection),
    camera: computed(() => (own.value ?? view.value).camera),
    result: computed(() => model.value.index.query(query.value)),
    times: computed(() =>
      timesOf(model.value, clock.value, isByClaim.value ? { filter: filter.value, published: published.value } : null),
    ),
    search,
    findMarks: computed(() => markerOf(search.value?.terms ?? [])),
    change(part) {
      view.value = withPanel(view.peek(), id, part);
    },
  };
}
