import { type CompareSettings, DEFAULT_COMPARE } from "./compare/compare-settings.ts";
import type { ContestRule } from "./contested/contest-class.ts";
import { type Filter, NO_FILTER } from "./filter/filter.ts";
import type { AreaId } from "./records/area.ts";
import type { ClaimId, EventId } from "./records/records.ts";
import { DEFAULT_SPREAD, type SpreadSettings } from "./spread/spread-settings.ts";
import type { StoryPlace } from "./story/story.ts";
import { DEFAULT_STRENGTH, type StrengthSettings } from "./strength/strength-settings.ts";
import type { AreaColumn, ClaimColumn, Sort, TableName } from "./table/sort.ts";
import type { TimeWindow } from "./time/span.ts";
import { DEFAULT_TIMELINE, type TimelineSettings } from "./timeline/timeline.ts";

export const MEASURE_NAMES = ["claims", "groups", "first-affirmed", "contested", "time-since"] as const;
/** What the regions are coloured by. */
export type MeasureName = (typeof MEASURE_NAMES)[number];

export const PAGES = ["map", "spread", "compare", "strength", "table", "about"] as const;
/** The pages that the tabs open. */
export type TabName = (typeof PAGES)[number];

export const PAGE_NAMES = [...PAGES, "methods", "stories"] as const;
/** Which page of the atlas is open; methods and stories stand in the page about the data. */
export type PageName = (typeof PAGE_NAMES)[number];

/** The tab under which a page stands. */
export function tabOf(page: PageName): TabName {
  return page === "methods" || page === "stories" ? "about" : page;
}

export const CLAIM_ORDERS = ["newest", "oldest", "claimant"] as const;
/** The order of listed claims. */
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

export const DETAILS_FORMS = ["claims", "agreement"] as const;
/** What the details of an area list: its claims, or who says what of it. */
export type DetailsForm = (typeof DETAILS_FORMS)[number];

/** What the details show: an area with its claims (one of them open), one claim alone, an event over either, or nothing. */
export interface Selection {
  readonly area: AreaId | null;
  readonly claim: ClaimId | null;
  /** The event that is shown before the area or claim; none unless given. */
  readonly event?: EventId;
}

/** Where the map looks, in degrees and Mercator zoom; null in a view state: the whole of the covered regions. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** The language that is spoken where none is asked for, as a BCP 47 tag. */
export const DEFAULT_LANGUAGE = "en";

/** What a panel beside the first one has of its own. */
export interface BesideView {
  /** Unique among the panels of an atlas. */
  readonly id: string;
  readonly window: TimeWindow;
  /** What is asked otherwise than in the first panel. */
  readonly filterChange: Partial<Filter>;
  readonly measure: MeasureName;
  readonly selection: Selection;
  readonly camera: Camera | null;
}

/** Everything that is shown: what all panels share, and the window, filter, measure, selection and camera of the first. */
export interface ViewState {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly page: PageName;
  readonly filter: Filter;
  readonly timeline: TimelineSettings;
  readonly measure: MeasureName;
  /** When claims count against each other. */
  readonly contestRule: ContestRule;
  readonly selection: Selection;
  readonly details: DetailsForm;
  readonly order: ClaimOrder;
  readonly table: TableName;
  readonly claimSort: Sort<ClaimColumn>;
  readonly areaSort: Sort<AreaColumn>;
  readonly spread: SpreadSettings;
  readonly compare: CompareSettings;
  readonly strength: StrengthSettings;
  readonly camera: Camera | null;
  readonly beside: readonly BesideView[];
  /** The step of a story that is told, or to which the reader may return. */
  readonly story: StoryPlace | null;
}

export const NO_SELECTION: Selection = { area: null, claim: null };

/** Whether the details show anything but the list of all claims. */
export function isAnySelected({ area, claim, event }: Selection): boolean {
  return area !== null || claim !== null || event !== undefined;
}

/** Whether the details show who says what, in a table that needs more room than a list. */
export function showsAgreement({ details, selection: { area, event } }: ViewState): boolean {
  return event !== undefined || (area !== null && details === "agreement");
}

export const DEFAULT_VIEW: ViewState = {
  language: DEFAULT_LANGUAGE,
  page: "map",
  filter: NO_FILTER,
  timeline: DEFAULT_TIMELINE,
  measure: "claims",
  contestRule: "same-days",
  selection: NO_SELECTION,
  details: "claims",
  order: "newest",
  table: "claims",
  claimSort: { column: "occurred", descending: true },
  areaSort: { column: "claims", descending: true },
  spread: DEFAULT_SPREAD,
  compare: DEFAULT_COMPARE,
  strength: DEFAULT_STRENGTH,
  camera: null,
  beside: [],
  story: null,
};
