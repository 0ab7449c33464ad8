import { createWiderAreas } from "../../core/details/wider-areas.ts";
import { markOffsetsOf } from "../../core/figure/mark-points.ts";
import { metresPerPixel, projector } from "../../core/figure/mercator.ts";
import { overlayScene } from "../../core/figure/overlay-scene.ts";
import { outlinesOf, type RegionFeatures } from "../../core/figure/region-outlines.ts";
import { scaleBarScene } from "../../core/figure/scale-bar.ts";
import type { Scene } from "../../core/figure/scene.ts";
import { sentenceParts, sentenceText } from "../../core/filter/sentence.ts";
import { text } from "../../core/messages/catalogue.ts";
import { windowWords } from "../../core/time/words.ts";
import { flagWords } from "../../core/timeline/describe.ts";
import { blocKey } from "../../export/drawing/bloc-key.ts";
import { histogramScene } from "../../export/drawing/histogram.ts";
import { legendScene } from "../../export/drawing/legend.ts";
import { legendContent } from "../../export/drawing/legend-content.ts";
import { widerScene } from "../../export/drawing/wider-scene.ts";
import { type PictureParts, SIDE } from "../../export/picture/picture-scene.ts";
import type { LoadedPackage } from "../../io/load-package.ts";
import type { AtlasState, MapFrame } from "../../state/atlas-state.ts";
import { dataTimes } from "../../state/timeline-actions.ts";

const HISTOGRAM_HEIGHT = 140;

/** All parts of the picture of what is on the screen, except the map itself. */
export function picturePartsOf(
  state: AtlasState,
  { descriptor, regions }: LoadedPackage,
  frame: MapFrame,
  address: string,
): Omit<PictureParts, "map"> {
  const { dataset } = state;
  const result = state.result.peek();
  const measure = state.measure.peek();
  const settings = state.timeline.peek();
  const times = dataTimes(state);
  const flags = times
    ? { from: flagWords(settings, "from", times), to: flagWords(settings, "to", times) }
    : { from: "", to: "" };
  const sentence = sentenceText(sentenceParts(state.filter.peek(), settings, dataset), result.matching, result.total);
  const wider = createWiderAreas(dataset.regions)(result, state.selection.peek().area);
  const content = { histogram: result.histogram, window: settings.window, flags };
  const licence = descriptor.licenses[0]?.title ?? "";
  return {
    title: text.picture.title(windowWords(settings.window)),
    sentence,
    overlay: overlayOf(state, regions as RegionFeatures, frame),
    side: [widerScene(wider, SIDE), legendScene(legendContent(result, measure, dataset.regions), SIDE)],
    below: blocKey,
    histogramTitle: text.picture.histogram[settings.clock],
    histogram: (width) =>
      histogramScene(content, {
        width,
        height: HISTOGRAM_HEIGHT,
        labels: "rows",
        longSpans: true,
        grips: false,
        textSize: 12,
      }),
    footer: [
      text.picture.sources(dataset.claims.length, dataset.publications.size),
      text.picture.version(descriptor.version, licence),
      address,
    ],
  };
}

/** Marks, names, places and scale bar over the map as it stands. */
function overlayOf(state: AtlasState, regions: RegionFeatures, { camera, viewport }: MapFrame): Scene {
  const bar = scaleBarScene(metresPerPixel(camera));
  const x = viewport.width - bar.width - 12;
  const y = viewport.height - bar.height - 12;
  const overlay = overlayScene({
    dataset: state.dataset,
    result: state.result.peek(),
    measure: state.measure.peek().name,
    offsets: markOffsetsOf(state.dataset),
    outlines: outlinesOf(regions),
    project: projector(camera, viewport),
    viewport,
    zoom: camera.zoom,
    largestMark: 24,
    reserved: [{ left: x - 8, top: y - 4, right: viewport.width, bottom: viewport.height }],
    sea: text.map.sea,
  });
  return { ...overlay, nodes: [...overlay.nodes, { kind: "group", x, y, nodes: bar.nodes }] };
}
