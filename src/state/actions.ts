import { batch } from "@preact/signals";
import type { CompareSettings } from "../core/compare/compare-settings.ts";
import type { ContestRule } from "../core/contested/contest-class.ts";
import type { DatasetModel } from "../core/dataset-model.ts";
import { greatestOf } from "../core/extremes.ts";
import type { FacetValue } from "../core/facets/facets.ts";
import type { FigureSettings } from "../core/figure-settings.ts";
import type { Choice, ChoiceName, Filter } from "../core/filter/filter.ts";
import { NO_FILTER } from "../core/filter/filter.ts";
import type { MapSymbol } from "../core/measures/map-symbols.ts";
import { besideOf, withPanel } from "../core/panel-view.ts";
import type { AreaId } from "../core/records/area.ts";
import type { LinkFault } from "../core/records/link-fault.ts";
import type { Problem } from "../core/records/problem.ts";
import type { ClaimId } from "../core/records/records.ts";
import type { SpreadSettings } from "../core/spread/spread-settings.ts";
import type { StrengthSettings } from "../core/strength/strength-settings.ts";
import { ALL_TIME } from "../core/time/span.ts";
import type { TimelineSettings } from "../core/timeline/timeline.ts";
import {
  type BesideView,
  type Camera,
  type ClaimOrder,
  type DetailsForm,
  type MeasureName,
  NO_SELECTION,
  type PageName,
  type Selection,
  type ViewState,
} from "../core/view-state.ts";
import type { MapGround } from "../drawing/ground/map-ground.ts";
import { settleTimeline } from "./adjust-timeline.ts";
import type { AtlasState } from "./atlas-state.ts";
import { loadWholeText, wholeTextOf } from "./language.ts";
import type { Hover, MapFrame } from "./panel-state.ts";
import type { ContestCode, Lettering, Note, NoticeNote, ReloadCall, Searches, SheetHeight } from "./shared-state.ts";

/** What the ids of panels beside the first begin with. */
const PANEL = "panel-";

/** Tells of faults of the data package, those of its polygons with the others. */
export function setProblems(state: AtlasState, problems: readonly Problem[]): void {
  if (problems.length !== state.problems.peek().length) state.problems.value = problems;
}

/** Has the searches for claims fetched, unless they are there or on their way. */
export function askForSearches(state: AtlasState): void {
  const { kind } = state.searches.peek();
  if (kind === "unasked" || kind === "fault") state.searches.value = { kind: "asked" };
}

/** The searches for claims have come, or what kept them. */
export function setSearches(state: AtlasState, searches: Searches): void {
  state.searches.value = searches;
}

/** Shows other data, or more of them. */
export function setModel(state: AtlasState, model: DatasetModel, problems: readonly Problem[]): void {
  batch(() => {
    state.model.value = model;
    state.problems.value = problems;
  });
}

/** The polygons have come. */
export function setGround(state: AtlasState, ground: MapGround): void {
  state.ground.value = ground;
}

/** Replaces the whole view: a link was opened, or the reader went back. */
export function showView(state: AtlasState, view: ViewState): void {
  batch(() => {
    state.playing.value = false;
    state.view.value = view;
    settleTimeline(state);
  });
}

/** Sets a panel beside the others, which begins as this one is, with nothing selected. */
export function addPanel(state: AtlasState): void {
  const view = state.view.peek();
  const numbers = view.beside.map(({ id }) => Number(id.slice(PANEL.length)));
  const id = `${PANEL}${1 + greatestOf(numbers, 0)}`;
  const added: BesideView = {
    id,
    window: state.timeline.peek().window,
    filterChange: {},
    measure: (besideOf(view, state.id) ?? view).measure,
    selection: NO_SELECTION,
    camera: state.camera.peek(),
  };
  state.view.value = withPanel({ ...view, beside: [...view.beside, added] }, id, { filter: state.filter.peek() });
}

/** Takes a panel away; the first one stays. */
export function removePanel(state: AtlasState): void {
  const { beside, ...view } = state.view.peek();
  state.view.value = { ...view, beside: beside.filter(({ id }) => id !== state.id) };
}

/** Changes some parts of the filter. */
export function setFilter(state: AtlasState, part: Partial<Filter>): void {
  state.change({ filter: { ...state.filter.peek(), ...part } });
}

/** Sets one part of the filter back to letting everything pass. */
export function resetFilter(state: AtlasState, ...parts: readonly (keyof Filter)[]): void {
  const reset = Object.fromEntries(parts.map((part) => [part, NO_FILTER[part]])) as Partial<Filter>;
  setFilter(state, reset);
}

/** Lets every claim of all time pass; clock, mode and colours stay. */
export function clearAll(state: AtlasState): void {
  state.playing.value = false;
  state.change({
    filter: NO_FILTER,
    timeline: { ...state.timeline.peek(), mode: "range", window: ALL_TIME, published: ALL_TIME },
  });
}

/** Changes settings of time, as a timeline controller computed them. */
export function setTimeline(state: AtlasState, part: Partial<TimelineSettings>): void {
  state.change({ timeline: { ...state.timeline.peek(), ...part } });
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
  state.change({ page });
}

export function setMeasure(state: AtlasState, measure: MeasureName): void {
  state.change({ measure });
}

/** Chooses what the details of areas list. The table of who says what begins with no claim open. */
export function showDetails(state: AtlasState, area: AreaId, details: DetailsForm): void {
  state.change({ details, ...(details === "agreement" && { selection: { area, claim: null } }) });
}

/** Chooses when claims count against each other. */
export function setContestRule(state: AtlasState, contestRule: ContestRule): void {
  state.change({ contestRule });
}

/** The code that finds who is contested has come. */
export function setContestCode(state: AtlasState, code: ContestCode): void {
  state.contestCode.value = code;
}

export function setOrder(state: AtlasState, order: ClaimOrder): void {
  state.change({ order });
}

/** Chooses between the tables, or how one is sorted. */
export function setTable(state: AtlasState, part: Partial<Pick<ViewState, "table" | "claimSort" | "areaSort">>): void {
  state.change(part);
}

/** Changes what the page of comparisons shows. */
export function setCompare(state: AtlasState, part: Partial<CompareSettings>): void {
  state.change({ compare: { ...state.view.peek().compare, ...part } });
}

/** Changes what the page about the spread shows. */
export function setSpread(state: AtlasState, part: Partial<SpreadSettings>): void {
  state.change({ spread: { ...state.view.peek().spread, ...part } });
}

/** Changes what the page about strength shows. */
export function setStrength(state: AtlasState, part: Partial<StrengthSettings>): void {
  state.change({ strength: { ...state.view.peek().strength, ...part } });
}

/** Opens an area's details, with one of its claims open where given. */
export function selectArea(state: AtlasState, area: AreaId, claim: ClaimId | null = null): void {
  state.change({ selection: { area, claim } });
}

/** Opens an area, a claim, a claim inside an area, or an event before them. */
export function select(state: AtlasState, selection: Selection): void {
  state.change({ selection });
}

export function clearSelection(state: AtlasState): void {
  state.change({ selection: NO_SELECTION });
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
  state.change({ camera });
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

/** Gives a passing word, null: takes it away. `note`: what its button shows. */
export function notify(state: AtlasState, words: string | null, note: NoticeNote | null = null): void {
  state.notice.value = words === null ? null : { words, note };
}

/** Opens a dialog that tells something, or closes it. */
export function showNote(state: AtlasState, note: Note | null): void {
  state.note.value = note;
}

/** Names some of what was passed over of a link, and all of it to those who ask, once there are words for it. */
export async function tellIgnored(state: AtlasState, faults: readonly LinkFault[]): Promise<void> {
  if (faults.length === 0) return;
  try {
    await loadWholeText(state);
    const words = wholeTextOf(state).notes.linkIgnored(faults);
    notify(state, words, faults.length > 3 ? { kind: "ignored", faults } : null);
  } catch {
    notify(state, state.text.peek().page.partNotLoaded);
    losePart(state);
  }
}

/** Notes that a part of the page's own code could not be fetched. */
export function losePart(state: AtlasState): void {
  state.lostParts.value += 1;
}

/** Asks the reader to load the page again; null: no more. What is needed stays. */
export function askReload(state: AtlasState, call: ReloadCall | null): void {
  if (!state.reloadCall.peek()?.isNeeded) state.reloadCall.value = call;
}

/** Sets a facet's choice. */
export function choose<Name extends ChoiceName>(
  state: AtlasState,
  facet: Name,
  choice: Choice<FacetValue<Name>>,
): void {
  setFilter(state, { [facet]: choice } as Partial<Filter>);
}
