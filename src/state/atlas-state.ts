import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { DEFAULT_FIGURE, type FigureSettings } from "../core/figure-settings.ts";
import type { MapSymbol } from "../core/measures/map-symbols.ts";
import type { Measure } from "../core/measures/measure.ts";
import { measuresOf } from "../core/measures/measures.ts";
import { createFailingFacets, type FailingFacets } from "../core/query/failing-facets.ts";
import type { ClaimIndex, QueryResult } from "../core/query/query.ts";
import type { AreaId } from "../core/records/area.ts";
import type { Problem } from "../core/records/problem.ts";
import type { ClaimId, Dataset } from "../core/records/records.ts";
import { type FindMarks, markerOf } from "../core/search/marks.ts";
import { createNearSearches, type NearSearch } from "../core/search/nearest.ts";
import type { TextFinding } from "../core/search/text-search.ts";
import type { Theme } from "../core/theme.ts";
import { type Camera, DEFAULT_VIEW, type ViewState } from "../core/view-state.ts";
import type { Viewport } from "../drawing/ground/mercator.ts";
import { NO_SPACING, type TextSpacing } from "../drawing/text-width.ts";
import type { Catalogue } from "../words/catalogue.ts";
import type { SpokenLanguage } from "../words/language.ts";
import { FIRST_HABITS, type Preferences } from "./preferences.ts";

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

/** How large and how wide the reader has the page set text. */
export interface Lettering {
  /** The size of text over the usual one: 1.5 where it is set to 24 px. */
  readonly scale: number;
  /** What is added between letters and between words, em. */
  readonly spacing: TextSpacing;
}

/** How high a phone's sheet stands, from the lowest. */
export const SHEET_HEIGHTS = ["low", "middle", "full"] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** The signals of one atlas. Inputs are written by the actions of state/ only. */
export interface AtlasState {
  readonly dataset: Dataset;
  readonly index: ClaimIndex;
  readonly problems: Signal<readonly Problem[]>;
  /** What the page speaks: the language of the view as soon as its words have come. */
  readonly language: Signal<SpokenLanguage>;

  /** Everything a link carries, except that `camera` is written when the map comes to rest. */
  readonly view: Signal<ViewState>;
  readonly playing: Signal<boolean>;
  readonly hover: Signal<Hover | null>;
  /** The area that holds keyboard focus on the map. */
  readonly focusedArea: Signal<AreaId | null>;
  readonly mapFrame: Signal<MapFrame | null>;
  /** The symbols that the map shows where it rests. */
  readonly mapSymbols: Signal<readonly MapSymbol[]>;
  readonly theme: Signal<Theme>;
  readonly lettering: Signal<Lettering>;
  /** A passing word to the reader ("Link copied"), shown and read out once. */
  readonly notice: Signal<string | null>;
  /** What to read out beside what changed in the view; a new object is read out though it says the same. */
  readonly spoken: Signal<{ readonly words: string } | null>;
  /** What the form of figures is set to. */
  readonly figure: Signal<FigureSettings>;
  readonly preferences: Signal<Preferences>;
  /** Whether the list of keys is open. */
  readonly showsKeys: Signal<boolean>;
  readonly sheetHeight: Signal<SheetHeight>;

  /** The words of the language, as far as they are there from the start. */
  readonly text: ReadonlySignal<Catalogue>;
  readonly filter: ReadonlySignal<ViewState["filter"]>;
  readonly timeline: ReadonlySignal<ViewState["timeline"]>;
  readonly measure: ReadonlySignal<Measure>;
  readonly selection: ReadonlySignal<ViewState["selection"]>;
  /** The answer to everything a tick needs. */
  readonly result: ReadonlySignal<QueryResult>;
  /** What the filter's text finds among all claims; null without one. */
  readonly search: ReadonlySignal<TextFinding | null>;
  readonly findMarks: ReadonlySignal<FindMarks>;
  readonly failingFacets: FailingFacets;
  /** Searches near to one that no claim holds; else none. */
  readonly nearSearches: ReadonlySignal<readonly NearSearch[]>;
}

/** An atlas over a validated dataset, as a link (or nothing) left it. */
export function createAtlasState(
  dataset: Dataset,
  index: ClaimIndex,
  problems: readonly Problem[],
  speaks: SpokenLanguage,
  initial: ViewState = DEFAULT_VIEW,
  theme: Theme = "light",
): AtlasState {
  const view = signal(initial);
  const language = signal(speaks);
  const filter = computed(() => view.value.filter);
  const timeline = computed(() => view.value.timeline);
  const window = computed(() => timeline.value.window);
  const measures = measuresOf(dataset);
  const clock = computed(() => timeline.value.clock);
  const query = computed(() => ({ filter: filter.value, window: window.value, clock: clock.value }));
  const search = computed(() => index.search(filter.value.text));
  const nearSearchesOf = createNearSearches(dataset, index);
  return {
    dataset,
    index,
    problems: signal(problems),
    language,
    text: computed(() => language.value.text),
    view,
    playing: signal(false),
    hover: signal(null),
    focusedArea: signal(null),
    mapFrame: signal(null),
    mapSymbols: signal([]),
    theme: signal(theme),
    lettering: signal({ scale: 1, spacing: NO_SPACING }),
    notice: signal(null),
    spoken: signal(null),
    figure: signal(DEFAULT_FIGURE),
    preferences: signal(FIRST_HABITS),
    showsKeys: signal(false),
    sheetHeight: signal("middle"),
    filter,
    timeline,
    measure: computed(() => measures[view.value.measure]),
    selection: computed(() => view.value.selection),
    result: computed(() => index.query(query.value)),
    search,
    failingFacets: createFailingFacets(dataset, index),
    findMarks: computed(() => markerOf(search.value?.terms ?? [])),
    nearSearches: computed(() => nearSearchesOf(query.value)),
  };
}
