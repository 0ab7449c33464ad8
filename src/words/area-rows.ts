import { type AreaTitle, titleOfArea } from "../core/details/area-title.ts";
import { type Stance, stancesOf } from "../core/measures/stances.ts";
import { type DayGap, dayGap } from "../core/query/day-gap.ts";
import type { AreaMeasures, QueryResult } from "../core/query/query.ts";
import { type Standing, standingOf } from "../core/query/standing.ts";
import { type AreaId, areasOf } from "../core/records/area.ts";
import type { Region, RegionId } from "../core/records/records.ts";
import type { AreaColumn, Sort } from "../core/table/sort.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Collate } from "./create-formats.ts";

/** The columns that hold days. */
export const DAY_COLUMNS = ["first-affirmed", "last-affirmed", "last-denied"] as const satisfies readonly AreaColumn[];
type DayColumn = (typeof DAY_COLUMNS)[number];
const DAYS = {
  "first-affirmed": "firstAffirmed",
  "last-affirmed": "lastAffirmed",
  "last-denied": "lastDenied",
} as const;

/** An area with what matching claims say of it. */
export interface AreaRow {
  readonly area: AreaId;
  readonly title: AreaTitle;
  readonly name: string;
  readonly kind: string;
  readonly measures: AreaMeasures;
  /** Matching claims that neither affirm nor deny. */
  readonly neither: number;
  readonly standing: Standing;
  /** Of the days that the area does not have: why not. */
  readonly gaps: Readonly<Partial<Record<DayColumn, DayGap>>>;
  readonly stances: readonly Stance[];
}

/** The rows of the table of regions for a query's result, in the order of a sort. */
export type AreaRowsOf = (result: QueryResult, selected: AreaId | null, sort: Sort<AreaColumn>) => readonly AreaRow[];

/**
 * Tells what is claimed of every region of the map, and of every wider area that a matching claim speaks of or that is
 * selected. Areas without the day that is sorted by come last in both directions; equals are in the order of names.
 */
export function createAreaRows(text: Catalogue, regions: ReadonlyMap<RegionId, Region>): AreaRowsOf {
  const places = areasOf(regions).flatMap(({ id }) => {
    const title = titleOfArea(id, regions);
    if (!title) return [];
    const kind = text.map.kind(title.level, title.within[0] ?? null);
    return [{ area: id, title, name: text.details.areaName(title), kind }];
  });
  places.sort((a, b) => text.formats.collate(a.name, b.name));
  return (result, selected, { column, descending }) => {
    const rows = places.flatMap((place): AreaRow[] => {
      const measures = result.areas.get(place.area);
      const isRow = !place.title.isWider || measures?.claims || place.area === selected;
      if (!isRow || !measures) return [];
      const all = result.unfiltered().get(place.area);
      return [
        {
          ...place,
          measures,
          neither: measures.claims - measures.affirming - measures.denying,
          standing: standingOf(place.area, result, regions),
          gaps: Object.fromEntries(
            DAY_COLUMNS.filter((column) => measures[DAYS[column]] === null).map((column) => [
              column,
              dayGap(DAYS[column], all),
            ]),
          ),
          stances: stancesOf(measures.byCategory),
        },
      ];
    });
    const keys = new Map(rows.map((row) => [row, keyOf(row, column)]));
    return rows.sort((a, b) => compare(keys.get(a) ?? null, keys.get(b) ?? null, descending, text.formats.collate));
  };
}

function keyOf({ name, kind, measures, neither, stances }: AreaRow, column: AreaColumn): string | number | null {
  switch (column) {
    case "name":
      return name;
    case "kind":
      return kind;
    case "voices":
      return stances.filter((stance) => stance !== "silent").length;
    case "claims":
    case "affirming":
    case "denying":
      return measures[column];
    case "neither":
      return neither;
    case "groups":
      return measures.affirmingGroups;
    case "first-affirmed":
    case "last-affirmed":
    case "last-denied":
      return measures[DAYS[column]];
  }
}

function compare(a: string | number | null, b: string | number | null, descending: boolean, collate: Collate): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === "number" ? a - Number(b) : collate(a, String(b));
  return descending ? -order : order;
}
