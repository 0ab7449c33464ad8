import { type Filter, NO_FILTER } from "./filter/filter.ts";
import type { AreaId } from "./records/area.ts";
import type { ClaimId } from "./records/records.ts";
import type { AreaColumn, ClaimColumn, Sort, TableName } from "./table/sort.ts";
import { DEFAULT_TIMELINE, type TimelineSettings } from "./timeline/timeline.ts";

export const MEASURE_NAMES = ["claims", "groups", "first-affirmed"] as const;
/** What the regions are coloured by. */
export type MeasureName = (typeof MEASURE_NAMES)[number];

export const PAGES = ["map", "table", "about"] as const;
/** Which page of the atlas is open. */
export type PageName = (typeof PAGES)[number];

export const CLAIM_ORDERS = ["newest", "oldest", "claimant"] as const;
/** The order of listed claims. */
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** What the details show: an area with its claims (one of them open), one claim alone, or neither. */
export interface Selection {
  readonly area: AreaId | null;
  readonly claim: ClaimId | null;
}

/** Where the map looks, in degrees and Mercator zoom; null in a view state: the whole of the covered regions. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** The language that is spoken where none is asked for, as a BCP 47 tag. */
export const DEFAULT_LANGUAGE = "en";

/** Everything that a link carries. */
export interface ViewState {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly page: PageName;
  readonly filter: Filter;
  readonly timeline: TimelineSettings;
  readonly measure: MeasureName;
  readonly selection: Selection;
  readonly order: ClaimOrder;
  readonly table: TableName;
  readonly claimSort: Sort<ClaimColumn>;
  readonly areaSort: Sort<AreaColumn>;
  readonly camera: Camera | null;
}

export const NO_SELECTION: Selection = { area: null, claim: null };

export const DEFAULT_VIEW: ViewState = {
  language: DEFAULT_LANGUAGE,
  page: "map",
  filter: NO_FILTER,
  timeline: DEFAULT_TIMELINE,
  measure: "claims",
  selection: NO_SELECTION,
  order: "newest",
  table: "claims",
  claimSort: { column: "occurred", descending: true },
  areaSort: { column: "claims", descending: true },
  camera: null,
};
