import type { CompareSettings } from "../../core/compare/compare-settings.ts";
import type { DatasetModel } from "../../core/dataset-model.ts";
import type { Measure } from "../../core/measures/measure.ts";
import type { QueryResult } from "../../core/query/query.ts";
import type { AreaId } from "../../core/records/area.ts";
import type { Dataset } from "../../core/records/records.ts";
import type { SpreadSettings } from "../../core/spread/spread-settings.ts";
import type { StrengthSettings } from "../../core/strength/strength-settings.ts";
import type { TimelineSettings } from "../../core/timeline/timeline.ts";
import type { Camera, TabName } from "../../core/view-state.ts";
import type { MapGround } from "../../drawing/ground/map-ground.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";

/** What figures have in common as long as the data stay. */
export interface FigureGround extends MapGround {
  readonly source: FigureSource;
}

/** What the data package says of itself. */
export interface FigureSource {
  readonly title: string;
  readonly version: string;
  /** The public address of the atlas, if it has one. */
  readonly homepage: string | null;
  readonly licenses: readonly { readonly title: string }[];
  /** Licences of single files of the package. */
  readonly fileLicenses: readonly { readonly title: string }[];
  readonly sources: readonly { readonly title: string; readonly packedIn: string | null }[];
}

/** Everything that a figure shows, apart from what its settings choose. */
export interface FigureInput extends FigureGround {
  /** The page whose figure it is; those that have none of their own have that of the map. */
  readonly page: TabName;
  readonly spread: SpreadSettings;
  readonly compare: CompareSettings;
  readonly strength: StrengthSettings;
  readonly text: WholeCatalogue;
  readonly dataset: Dataset;
  readonly model: DatasetModel;
  readonly result: QueryResult;
  readonly measure: Measure;
  readonly timeline: TimelineSettings;
  readonly selected: AreaId | null;
  /** Where the map on the screen looks; null: at all that is covered. */
  readonly camera: Camera | null;
  /** What links to the view, behind the address of the atlas: `#v1&…`. */
  readonly fragment: string;
}
