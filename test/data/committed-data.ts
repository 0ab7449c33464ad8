import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import Papa from "papaparse";

export type Row = Readonly<Record<string, string>>;
export type Shape<Properties> = Feature<Polygon | MultiPolygon, Properties>;
export type RegionShape = Shape<{ id: string; level: string; name: string; parent: string }>;
export type ContextShape = Shape<{ kind: string; country: string; name: string }>;

const ROOT = new URL("../../", import.meta.url);

export function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), "utf8");
}

/** The rows of a table of the data package, every value as text. */
export function readRows(name: string): readonly Row[] {
  return Papa.parse<Row>(readText(`public/data/${name}.csv`), { header: true, skipEmptyLines: true }).data;
}

export function readHeader(name: string): readonly string[] {
  return Papa.parse<string[]>(readText(`public/data/${name}`), { preview: 1 }).data[0] ?? [];
}

export function readRegions(): readonly RegionShape[] {
  return readFeatures("public/data/regions.geojson") as readonly RegionShape[];
}

export function readContext(): readonly ContextShape[] {
  return readFeatures("public/data/context.geojson") as readonly ContextShape[];
}

export function readFeatures(path: string): readonly Shape<Record<string, string>>[] {
  return (JSON.parse(readText(path)) as FeatureCollection<Polygon | MultiPolygon, Record<string, string>>).features;
}

export function column(rows: readonly Row[], name: string): readonly string[] {
  return rows.map((row) => cell(row, name));
}

export function cell(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`No column ${name}`);
  return value;
}

/** The parts of a cell that holds a list. */
export function list(row: Row, name: string): readonly string[] {
  return cell(row, name).split(";").filter(Boolean);
}

export function polygonsOf({ geometry }: Shape<unknown>): readonly Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** Every edge of a shape as a key that is the same from both sides. */
export function* edgesOf(shape: Shape<unknown>): Generator<{ key: string; from: Position; to: Position }> {
  for (const ring of polygonsOf(shape).flat()) {
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1];
      if (from) yield { key: [from.join(), to.join()].sort().join(" "), from, to };
    }
  }
}
