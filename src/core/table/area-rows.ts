import { type AreaTitle, titleOfArea } from "../details/area-title.ts";
import { type Voice, voicesOf } from "../figure/mark.ts";
import { text } from "../messages/catalogue.ts";
import type { AreaMeasures, QueryResult } from "../query/query.ts";
import { type AreaId, areasOf } from "../records/area.ts";
import type { Region, RegionId } from "../records/records.ts";
import type { AreaColumn, Sort } from "./sort.ts";

/** An area with what matching claims say of it. */
export interface AreaRow {
  readonly area: AreaId;
  readonly title: AreaTitle;
  readonly name: string;
  readonly kind: string;
  readonly measures: AreaMeasures;
  readonly voices: readonly Voice[];
}

/** The rows of the table of regions for a query's result, in the order of a sort. */
export type AreaRowsOf = (result: QueryResult, selected: AreaId | null, sort: Sort<AreaColumn>) => readonly AreaRow[];

const collator = new Intl.Collator("en");

/**
 * Tells what is claimed of every region of the map, and of every wider area that a matching claim speaks of or that is
 * selected. Areas without the day that is sorted by come last in both directions; equals are in the order of names.
 */
export function createAreaRows(regions: ReadonlyMap<RegionId, Region>): AreaRowsOf {
  const places = areasOf(regions).flatMap(({ id }) => {
    const title = titleOfArea(id, regions);
    if (!title) return [];
    const kind = text.map.kind(title.level, title.within[0] ?? null);
    return [{ area: id, title, name: text.details.areaName(title), kind }];
  });
  places.sort((a, b) => collator.compare(a.name, b.name));
  return (result, selected, { column, descending }) => {
    const rows = places.flatMap((place): AreaRow[] => {
      const measures = result.areas.get(place.area);
      const isRow = !place.title.isWider || measures?.claims || place.area === selected;
      return isRow && measures ? [{ ...place, measures, voices: voicesOf(measures.byBloc) }] : [];
    });
    const keys = new Map(rows.map((row) => [row, keyOf(row, column)]));
    return rows.sort((a, b) => compare(keys.get(a) ?? null, keys.get(b) ?? null, descending));
  };
}

function keyOf({ name, kind, measures, voices }: AreaRow, column: AreaColumn): string | number | null {
  switch (column) {
    case "name":
      return name;
    case "kind":
      return kind;
    case "voices":
      return voices.filter((voice) => voice !== "silent").length;
    case "claims":
    case "affirming":
    case "denying":
      return measures[column];
    case "groups":
      return measures.affirmingGroups;
    case "first-affirmed":
      return measures.firstAffirmed;
    case "last-affirmed":
      return measures.lastAffirmed;
    case "last-denied":
      return measures.lastDenied;
  }
}

function compare(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === "number" ? a - Number(b) : collator.compare(a, String(b));
  return descending ? -order : order;
}
