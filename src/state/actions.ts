import type { FacetValue } from "../core/facets/facets.ts";
import type { FigureSettings } from "../core/figure-settings.ts";
import type { Choice, ChoiceName, Filter } from "../core/filter/filter.ts";
import { NO_FILTER } from "../core/filter/filter.ts";
import type { MapSymbol } from "../core/measures/map-symbols.ts";
import type { AreaId } from "../core/records/area.ts";
import type { Problem } from "../core/records/problem.ts";
import type { ClaimId } from "../core/records/records.ts";
import type { TimelineSettings } from "../core/timeline/timeline.ts";
import {
  type Camera,
  type ClaimOrder,
  type MeasureName,
  NO_SELECTION,
  type PageName,
  type Selection,
  type ViewState,
} from "../core/view-state.ts";
import type { AtlasState, Hover, Lettering, MapFrame, SheetHeight } from "./atlas-state.ts";

function change(state: AtlasState, part: Partial<ViewState>): void {
  state.view.value = { ...state.view.value, ...part };
}

/** Tells of faults of the data package, those of its polygons with the others. */
export function setProblems(state: AtlasState, problems: readonly Problem[]): void {
  if (problems.length !== state.problems.peek().length) state.problems.value = problems;
}

/** Replaces the whole view: a link was opened, or the reader went back. */
export function showView(state: AtlasState, view: ViewState): void {
  state.playing.value = false;
  state.view.value = view;
}

/** Changes some parts of the filter. */
export function setFilter(state: AtlasState, part: Partial<Filter>): void {
  change(state, { filter: { ...state.view.value.filter, ...part } });
}

/** Sets one part of the filter back to letting everything pass. */
export function resetFilter(state: AtlasState, ...parts: readonly (keyof Filter)[]): void {
  const reset = Object.fromEntries(parts.map((part) => [part, NO_FILTER[part]])) as Partial<Filter>;
  setFilter(state, reset);
}

/** Lets every claim of all time pass; clock, mode and colours stay. */
export function clearAll(state: AtlasState): void {
  state.playing.value = false;
  change(state, {
    filter: NO_FILTER,
    timeline: { ...state.view.value.timeline, mode: "range", window: { from: null, to: null } },
  });
}

/** Changes settings of time, as a timeline controller computed them. */
export function setTimeline(state: AtlasState, part: Partial<TimelineSettings>): void {
  change(state, { timeline: { ...state.view.value.timeline, ...part } });
}

export function setPlaying(state: AtlasState, playing: boolean): void {
  state.playing.value = playing;
}

/** Draws a phone's sheet up or down. */
export function setSheetHeight(state: AtlasState, height: SheetHeight): void {
  state.sheetHeight.value = height;
}

/** Opens a page of the atlas. */
export function openPage(state: AtlasState, page: PageName): void {
  change(state, { page });
}

export function setMeasure(state: AtlasState, measure: MeasureName): void {
  change(state, { measure });
}

export function setOrder(state: AtlasState, order: ClaimOrder): void {
  change(state, { order });
}

/** Chooses between the tables, or how one is sorted. */
export function setTable(state: AtlasState, part: Partial<Pick<ViewState, "table" | "claimSort" | "areaSort">>): void {
  change(state, part);
}

/** Opens an area's details, with one of its claims open where given. */
export function selectArea(state: AtlasState, area: AreaId, claim: ClaimId | null = null): void {
  change(state, { selection: { area, claim } });
}

/** Opens an area, a claim, or a claim inside an area. */
export function select(state: AtlasState, selection: Selection): void {
  change(state, { selection });
}

export function clearSelection(state: AtlasState): void {
  change(state, { selection: NO_SELECTION });
}

export function setHover(state: AtlasState, hover: Hover | null): void {
  state.hover.value = hover;
}

export function setFocusedArea(state: AtlasState, area: AreaId | null): void {
  state.focusedArea.value = area;
}

/** Follows the map on every frame. */
export function followMap(state: AtlasState, frame: MapFrame): void {
  state.mapFrame.value = frame;
}

/** Notes what symbols the map shows where it rests. */
export function setMapSymbols(state: AtlasState, symbols: readonly MapSymbol[]): void {
  if (String(symbols) !== String(state.mapSymbols.peek())) state.mapSymbols.value = symbols;
}

/** Keeps where the map came to rest; null: the whole of the covered regions. */
export function restCamera(state: AtlasState, camera: Camera | null): void {
  change(state, { camera });
}

export function setTheme(state: AtlasState, theme: AtlasState["theme"]["value"]): void {
  state.theme.value = theme;
}

/** Follows how the reader has the page set text. */
export function setLettering(state: AtlasState, lettering: Lettering): void {
  state.lettering.value = lettering;
}

/** Changes some settings of the figure. */
export function setFigure(state: AtlasState, part: Partial<FigureSettings>): void {
  state.figure.value = { ...state.figure.value, ...part };
}

/** Has words read out that stand in the page already, or that are told by a change alone. */
export function say(state: AtlasState, words: string): void {
  state.spoken.value = { words };
}

export function notify(state: AtlasState, notice: string | null): void {
  state.notice.value = notice;
}

/** Sets a facet's choice. */
export function choose<Name extends ChoiceName>(
  state: AtlasState,
  facet: Name,
  choice: Choice<FacetValue<Name>>,
): void {
  setFilter(state, { [facet]: choice } as Partial<Filter>);
}
