import type { RegionId } from "../../src/core/records/records.ts";
import { conicProjection } from "../../src/drawing/ground/conic-projection.ts";
import type { Viewport } from "../../src/drawing/ground/mercator.ts";
import type { SceneNode } from "../../src/drawing/scene.ts";
import type { FigureGround } from "../../src/export/figure/figure-input.ts";

/** The words of a figure, the size of its map, and what fills each ring of its shapes. */
export function drawnIn(nodes: readonly SceneNode[]) {
  const [texts, fills] = [[] as string[], new Map<string, Set<string>>()];
  let map = { width: 0, height: 0 };
  const visit = (node: SceneNode): void => {
    if (node.kind === "group" || node.kind === "kept") node.nodes.forEach(visit);
    if (node.kind === "text") texts.push(node.runs.map(({ text }) => text).join(""));
    if (node.kind !== "path" || node.fill === undefined || node.fill === "none") return;
    const [, width, height] = /^M0 0H(\d{3,}\.?\d*)V([\d.]+)H0Z$/.exec(node.d) ?? [];
    if (node.fill === "land" && width) map = { width: Number(width), height: Number(height) };
    const fill = typeof node.fill === "string" ? node.fill : node.fill.pattern;
    for (const ring of node.d.split(/(?=M)/)) fills.set(ring, (fills.get(ring) ?? new Set()).add(fill));
  };
  nodes.forEach(visit);
  return { texts, fills, map };
}

const rings = new Map<string, ReadonlyMap<string, string>>();

/** The first ring of each painted region as figures of all regions draw it in a map of a size. */
export function ringsOf(ground: FigureGround, map: Viewport): ReadonlyMap<string, string> {
  const size = `${map.width} × ${map.height}`;
  const found = rings.get(size) ?? drawnRings(ground, map);
  rings.set(size, found);
  return found;
}

function drawnRings({ geography }: FigureGround, map: Viewport): ReadonlyMap<string, string> {
  const all = geography.bands.features.map(({ properties }) => properties.id as RegionId);
  const projection = conicProjection(geography.outlineOf(all), map, true);
  return new Map(
    geography.areas.features.map(({ properties, geometry }) => {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      return [properties.id, projection.polygons(polygons).split(/(?=M)/)[0] ?? ""];
    }),
  );
}
