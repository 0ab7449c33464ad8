import type { MultiPolygon, Polygon } from "geojson";
import { type Point, ticksAlong } from "../../core/figure/borders-ticks.ts";
import { BORDER_LOOKS, EMPHASIS_LOOKS, type LineLook, TICK_LOOKS, VEIL } from "../../core/figure/looks.ts";
import { dottedRegions, fillsOf, PATTERNED_LOOKS, ticksOf } from "../../core/figure/map-look.ts";
import type { Viewport } from "../../core/figure/mercator.ts";
import type { Paint } from "../../core/figure/palette.ts";
import type { PatternFill, SceneNode } from "../../core/figure/scene.ts";
import type { BorderKind } from "../../core/geography/borders-kinds.ts";
import { partsOfArea } from "../../core/records/area.ts";
import type { RegionId } from "../../core/records/records.ts";
import { px } from "../drawing/histogram-path.ts";
import type { FigureInput } from "./figure-input.ts";
import { patternFill, patternNodes } from "./figure-patterns.ts";
import type { FigureProjection } from "./figure-projection.ts";

/** Land, sea, fills, borders, ticks and the outline of what is selected, lowest first. */
export function groundNodes(
  input: FigureInput,
  projection: FigureProjection,
  { width, height }: Viewport,
): readonly SceneNode[] {
  const { geography, selected } = input;
  const shapes = geography.areas.features.map(({ properties: { id, kind }, geometry }) => ({
    id,
    kind,
    polygons: polygonsOf(geometry),
  }));
  const areas = (wanted: (shape: (typeof shapes)[number]) => boolean): string =>
    projection.polygons(shapes.filter(wanted).flatMap(({ polygons }) => polygons));
  const borders = (kind: BorderKind): readonly SceneNode[] => {
    const lines = geography.borders.features.filter(({ properties }) => properties.kind === kind);
    return stroke(projection.lines(lines.map(({ geometry }) => geometry.coordinates)), BORDER_LOOKS[kind]);
  };
  const fills = fillsOf(input.result, input.measure, input.dataset.regions);
  const dotted = geography.polygonsOf(dottedRegions([selected], input.dataset.regions));
  const outline = selected === null ? "" : selectedOutline(input, projection, partsOfArea(selected).region);
  return [
    ...patternNodes(),
    { kind: "rect", x: 0, y: 0, width, height, fill: "land" },
    ...filled(
      areas(({ kind }) => kind === "coarse" || kind === "context"),
      patternFill("dots"),
    ),
    ...filled(
      areas(({ kind }) => kind === "sea"),
      "sea",
    ),
    ...borders("province"),
    ...[...fills].flatMap(([id, { paint }]) =>
      filled(
        areas((shape) => shape.id === id),
        paint,
      ),
    ),
    ...PATTERNED_LOOKS.flatMap(([look, pattern]) =>
      filled(
        areas(({ id }) => fills.get(id as RegionId)?.look === look),
        patternFill(pattern),
      ),
    ),
    ...filled(
      areas(({ id, kind }) => kind !== "sea" && dotted.includes(id)),
      patternFill("area-dots"),
    ),
    ...borders("region"),
    ...filled(
      areas(({ id }) => fills.get(id as RegionId)?.look === "left-out"),
      "land",
      VEIL,
    ),
    ...borders("coast"),
    ...borders("international"),
    ...tickNodes(input, projection, { width, height }),
    ...borders("covered"),
    ...EMPHASIS_LOOKS.selected.flatMap((look) => stroke(outline, look)),
  ];
}

function tickNodes(
  { geography, result, dataset }: FigureInput,
  { project }: FigureProjection,
  { width, height }: Viewport,
): readonly SceneNode[] {
  const marked: readonly string[] = ticksOf(result, dataset.regions);
  const rings = geography.bands.features
    .filter(({ properties }) => marked.includes(properties.id))
    .flatMap(({ geometry }) =>
      geometry.coordinates.map((ring) => ring.map(([longitude = 0, latitude = 0]) => project(longitude, latitude))),
    );
  const isInside = ([x, y]: Point) => x >= 0 && x <= width && y >= 0 && y <= height;
  const d = ticksAlong(rings, { left: 0, top: 0, right: width, bottom: height })
    .filter(({ foot, tip }) => isInside(foot) && isInside(tip))
    .map(({ foot, tip }) => `M${px(foot[0])},${px(foot[1])}L${px(tip[0])},${px(tip[1])}`)
    .join("");
  return [...stroke(d, TICK_LOOKS.halo), ...stroke(d, TICK_LOOKS.line)];
}

function selectedOutline({ geography }: FigureInput, projection: FigureProjection, region: RegionId): string {
  return projection.lines(geography.outlineOf([region]).coordinates);
}

function filled(d: string, fill: Paint | PatternFill, opacity = 1): readonly SceneNode[] {
  return d === "" ? [] : [{ kind: "path", d, fill, ...(opacity < 1 && { opacity }) }];
}

function stroke(d: string, { paint, width, opacity }: LineLook): readonly SceneNode[] {
  if (d === "") return [];
  const line = { kind: "path", d, fill: "none", stroke: paint, strokeWidth: width, lineJoin: "round" } as const;
  return [opacity === 1 ? line : { ...line, opacity }];
}

function polygonsOf(geometry: Polygon | MultiPolygon): Polygon["coordinates"][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}
