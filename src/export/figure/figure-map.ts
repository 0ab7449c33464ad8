import type { FigureLayer, FigureSettings } from "../../core/figure-settings.ts";
import type { MapSymbol } from "../../core/measures/map-symbols.ts";
import { fillsOf } from "../../core/measures/region-fills.ts";
import { isPainted, partsOfArea } from "../../core/records/area.ts";
import type { Region, RegionId } from "../../core/records/records.ts";
import type { Camera } from "../../core/view-state.ts";
import type { ConicProjection } from "../../drawing/ground/conic-projection.ts";
import { fittedGround, type GroundExtent } from "../../drawing/ground/fitted-ground.ts";
import type { Ground } from "../../drawing/ground/ground.ts";
import { groundNodes } from "../../drawing/ground/ground-scene.ts";
import { inverseMercator, mercator, toWholePx, type Viewport } from "../../drawing/ground/mercator.ts";
import { isInside, movedBox } from "../../drawing/labels/label-box.ts";
import { LONGEST_LEADER } from "../../drawing/labels/label-leader.ts";
import type { MapView } from "../../drawing/layers/map-layer.ts";
import { kept } from "../../drawing/mirrored.ts";
import type { OverlayItem } from "../../drawing/overlay/overlay-item.ts";
import { overlayItems } from "../../drawing/overlay/overlay-scene.ts";
import { placeThoroughly, THOROUGH_TRIES } from "../../drawing/overlay/overlay-thorough.ts";
import { scaleBarScene } from "../../drawing/overlay/scale-bar.ts";
import { symbolsIn } from "../../drawing/overlay/symbols-in.ts";
import { FIGURE_SPACING } from "../../drawing/roomy-width.ts";
import type { Scene, SceneNode } from "../../drawing/scene.ts";
import { enlargementOf } from "./figure-enlargement.ts";
import { frameRegion, isInFrame } from "./figure-frame.ts";
import type { FigureInput } from "./figure-input.ts";

const EDGE = 12;
const LARGEST_MARK = 20;
/** How much of what lies outside a framed region is hidden. */
const VEIL = 0.65;
/** Length of the equator (EPSG:3857), m, and px of the world at zoom 0. */
const EQUATOR = 40_075_016.686;
const WORLD = 512;
/** Side of the ground that the map shows in the widest layout, px. */
const SCREEN = 600;
/** The latitude in whose scale zooms are told, radians. */
const MIDDLE = (31 * Math.PI) / 180;

/** The map of a figure and what symbols it shows. */
export interface FigureMap {
  readonly scene: Scene;
  readonly symbols: readonly MapSymbol[];
}

/** The map of a figure, of a size: ground, marks, names, places, scale bar. */
export function figureMap(
  input: FigureInput,
  { frame, layers, size: format }: Pick<FigureSettings, "frame" | "layers" | "size">,
  size: Viewport,
): FigureMap {
  const { text } = input;
  const longestLeader = LONGEST_LEADER / enlargementOf(format);
  const framed = frameRegion(input, frame);
  const { projection, ground } = fittedGround(input, extentOf(input, frame), size);
  const project = toWholePx(projection.project);
  const bar = scaleBarScene(text, projection.metresPerPixel);
  const [x, y] = [size.width - bar.width - EDGE, size.height - bar.height - EDGE];
  const items = overlayItems({
    dataset: input.dataset,
    result: input.result,
    measure: input.measure,
    offsets: input.offsets,
    outlines: input.outlines,
    project,
    viewport: size,
    zoom: Math.log2((EQUATOR * Math.cos(MIDDLE)) / WORLD / projection.metresPerPixel),
    largestMark: LARGEST_MARK,
    reserved: [{ left: x - 8, top: y - 4, right: size.width, bottom: size.height }],
    isNamed: ({ id }) => isInFrame(id, framed, input),
    tries: THOROUGH_TRIES,
    placeFirst: placeThoroughly,
    spacing: FIGURE_SPACING,
    longestLeader,
    text,
  });
  const drawn = items.flatMap((item) => {
    const node = itemNode(item, input.dataset.regions, layers, project, size);
    const area = item.targets[0]?.area;
    const isFaded = area !== undefined && !isInFrame(partsOfArea(area).region, framed, input);
    return node ? [{ item, node, isFaded }] : [];
  });
  const nodes: readonly SceneNode[] = [
    ...groundNodes(ground, viewOf(input), "figure"),
    ...drawn.flatMap(({ isFaded, node }) => (isFaded ? [node] : [])),
    ...(framed === null ? [] : [veilAround(framed, ground)]),
    ...drawn.flatMap(({ isFaded, node }) => (isFaded ? [] : [node])),
    { kind: "group", x, y, nodes: bar.nodes },
  ];
  const symbols = symbolsIn(
    drawn.map(({ item }) => item),
    project,
    size,
  );
  return { scene: { ...size, nodes: [kept(nodes, size.width)] }, symbols };
}

/** Fades what lies outside the region that fills the map. */
function veilAround(framed: RegionId, { everything, geography, polygons }: Ground): SceneNode {
  const d = `${everything}${polygons(geography.polygonsOf([framed]))}`;
  return { kind: "path", d, fill: "land", fillRule: "evenodd", opacity: VEIL };
}

/** What a figure shows of the map: all but what follows the reader's hand. */
function viewOf({ result, measure, selected, dataset: { regions } }: FigureInput): MapView {
  const fills = fillsOf(result, measure, regions);
  return { result, measure, regions, fills, selected, open: null, hovered: null, focused: null };
}

/** What fills the map; all that is covered where nothing with an outline is selected. */
function extentOf(input: FigureInput, frame: FigureSettings["frame"]): GroundExtent {
  const { geography, camera } = input;
  if (frame === "screen" && camera !== null) {
    const { longitude, latitude, zoom } = camera;
    return { name: `${longitude} ${latitude} ${zoom}`, outline: () => seenBy(camera), leftward: false };
  }
  const framed = frameRegion(input, frame);
  const regions =
    framed === null ? geography.bands.features.map(({ properties }) => properties.id as RegionId) : [framed];
  return { name: regions.join(), outline: () => geography.outlineOf(regions), leftward: true };
}

/** What a camera sees on the map of the widest layout: the same on every screen, so that a state has one figure. */
function seenBy({ longitude, latitude, zoom }: Camera): ReturnType<GroundExtent["outline"]> {
  const [x, y] = mercator(longitude, latitude);
  const reach = SCREEN / 2 / (WORLD * 2 ** zoom);
  const corner = (right: number, down: number) => [...inverseMercator(x + right * reach, y + down * reach)];
  return { type: "MultiLineString", coordinates: [[corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]] };
}

/** What is drawn of an item of the overlay: nothing of one that the edge of the map would cut. */
function itemNode(
  { key, point, nodes, targets }: OverlayItem,
  regions: ReadonlyMap<RegionId, Region>,
  layers: readonly FigureLayer[],
  project: ConicProjection["project"],
  { width, height }: Viewport,
): SceneNode | null {
  const [x, y] = project(point.longitude, point.latitude);
  const map = { left: 0, top: 0, right: width, bottom: height };
  const boxes = [{ left: 0, top: 0, right: 0, bottom: 0 }, ...targets.map(({ box }) => box)];
  if (!boxes.every((box) => isInside(movedBox(box, x, y), map))) return null;
  const layer = layerOf(key, regions);
  const drawn = nodes.filter((node) =>
    node.kind === "text" && layer === "marks" ? layers.includes("names") : layers.includes(layer),
  );
  return drawn.length === 0 ? null : { kind: "group", x, y, nodes: drawn };
}

function layerOf(key: string, regions: ReadonlyMap<RegionId, Region>): FigureLayer {
  if (/^(place|town) /.test(key)) return "places";
  if (!key.startsWith("name ")) return "marks";
  const region = regions.get(key.slice(5) as RegionId);
  return region && isPainted(region) ? "names" : "around";
}
