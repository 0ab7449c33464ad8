import type { BorderKind } from "../../core/geography/borders-kinds.ts";
import { type Geography, polygonsIn } from "../../core/geography/geography.ts";
import type { RegionId } from "../../core/records/records.ts";

type Line = readonly (readonly number[])[];

/** What brings the ground into a drawing. Path data are empty where nothing lies in it. */
export interface GroundPen {
  /** Round all of the drawing that is ground. */
  readonly everything: string;
  readonly polygons: (polygons: readonly (readonly Line[])[]) => string;
  readonly lines: (lines: readonly Line[]) => string;
  /** Ticks inward from the borders of a covered area: an id of the geography's `bands`. */
  readonly ticks: (area: string) => string;
}

/** The ground as it lies in a drawing, as path data. */
export interface Ground {
  readonly geography: Geography;
  readonly everything: string;
  /** Polygons (ids of the geography's `areas`), one after the other. */
  polygons(ids: readonly string[]): string;
  borders(kind: BorderKind): string;
  /** The outer border of regions taken together. */
  outline(regions: readonly RegionId[]): string;
  ticks(areas: readonly string[]): string;
}

/** The ground drawn by a pen. Polygons and borders are brought into the drawing once, when they are first asked for. */
export function groundOf(geography: Geography, { everything, polygons, lines, ticks }: GroundPen): Ground {
  const geometries = new Map(geography.areas.features.map(({ properties, geometry }) => [properties.id, geometry]));
  const polygonsOf = keeping((id: string) => {
    const geometry = geometries.get(id);
    return geometry ? polygons(polygonsIn(geometry)) : "";
  });
  return {
    geography,
    everything,
    polygons: (ids) => ids.map(polygonsOf).join(""),
    borders: keeping((kind) => {
      const features = geography.borders.features.filter(({ properties }) => properties.kind === kind);
      return lines(features.map(({ geometry }) => geometry.coordinates));
    }),
    outline: (regions) => lines(geography.outlineOf(regions).coordinates),
    ticks: (areas) => areas.map(ticks).join(""),
  };
}

/** A function that works out its answer to each question once. */
export function keeping<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const kept = known.get(key) ?? answer(key);
    known.set(key, kept);
    return kept;
  };
}
