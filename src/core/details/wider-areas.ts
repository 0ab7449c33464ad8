import { type Stance, stancesOf } from "../measures/stances.ts";
import type { QueryResult } from "../query/query.ts";
import { type Standing, standingOf } from "../query/standing.ts";
import { type AreaId, areasOf, isPainted, lineageOf, partsOfArea } from "../records/area.ts";
import type { Region, RegionId } from "../records/records.ts";
import { type AreaTitle, titleOfArea } from "./area-title.ts";

/** An area wider than the map's regions, with what matching claims say of it. */
export interface WiderArea {
  readonly area: AreaId;
  readonly title: AreaTitle;
  readonly claims: number;
  readonly denying: number;
  readonly standing: Standing;
  readonly stances: readonly Stance[];
}

/** The wider areas of one country, or (`name` is null) of all countries that hold no region of the map. */
export interface WiderGroup {
  readonly name: string | null;
  readonly rows: readonly WiderArea[];
}

/** The wider areas in view. Areas without a matching claim are left out, save the selected one. */
export type WiderAreasOf = (result: QueryResult, selected: AreaId | null) => readonly WiderGroup[];

interface Place {
  readonly area: AreaId;
  readonly title: AreaTitle;
  readonly country: RegionId;
}

const EXTENT_RANK = { country: 0, most: 1, named: 2, part: 3 } as const;

/**
 * Tells for a query's result which areas it speaks of that no region of the map stands for. A country with regions on
 * the map has a group of its own, the others share one; within a country the whole comes first, an unnamed part last.
 */
export function createWiderAreas(regions: ReadonlyMap<RegionId, Region>): WiderAreasOf {
  const countryOf = (id: RegionId) => lineageOf(id, regions).at(-1) ?? id;
  const own = new Set([...regions.values()].filter(isPainted).map((region) => countryOf(region.id)));
  const places = areasOf(regions).flatMap(({ id }): Place[] => {
    const title = titleOfArea(id, regions);
    return title?.isWider ? [{ area: id, title, country: countryOf(partsOfArea(id).region) }] : [];
  });
  const countries = [...regions.keys()];
  const ordered = places.sort(
    (a, b) =>
      Number(own.has(b.country)) - Number(own.has(a.country)) ||
      countries.indexOf(a.country) - countries.indexOf(b.country) ||
      EXTENT_RANK[a.title.extent] - EXTENT_RANK[b.title.extent],
  );

  return (result, selected) => {
    const groups = new Map<string | null, WiderArea[]>();
    for (const { area, title, country } of ordered) {
      const measures = result.areas.get(area);
      if ((measures?.claims ?? 0) === 0 && area !== selected) continue;
      const name = own.has(country) ? (regions.get(country)?.name ?? country) : null;
      const rows = groups.get(name) ?? [];
      groups.set(name, rows);
      rows.push({
        area,
        title,
        claims: measures?.claims ?? 0,
        denying: measures?.denying ?? 0,
        standing: standingOf(area, result, regions),
        stances: stancesOf(measures?.byCategory ?? []),
      });
    }
    return [...groups].map(([name, rows]) => ({ name, rows }));
  };
}
