import { areaDotsLayer } from "./area-dots.ts";
import { coastLinesLayer } from "./coast-lines.ts";
import { contestedLayer } from "./contested.ts";
import { countedLayer } from "./counted.ts";
import { countryLinesLayer } from "./country-lines.ts";
import { defeatedLayer } from "./defeated.ts";
import { deniedLayer } from "./denied.ts";
import { deniedWholeLayer } from "./denied-whole.ts";
import { dotsLayer } from "./dots.ts";
import { fillsLayer } from "./fills.ts";
import { focusedLayer } from "./focused.ts";
import { hatchLayer } from "./hatch.ts";
import { hoveredLayer } from "./hovered.ts";
import { landLayer } from "./land.ts";
import type { MapLayer } from "./map-layer.ts";
import { newlyNamedLayer } from "./newly-named.ts";
import { outerLinesLayer } from "./outer-lines.ts";
import { provinceLinesLayer } from "./province-lines.ts";
import { regionLinesLayer } from "./region-lines.ts";
import { seaLayer } from "./sea.ts";
import { selectedLayer } from "./selected.ts";
import { ticksLayer } from "./ticks.ts";
import { unmatchedLayer } from "./unmatched.ts";
import { veilLayer } from "./veil.ts";

/** Everything that the map draws under marks and labels, lowest first: page, figure and legend all read it here. */
export const MAP_LAYERS: readonly MapLayer[] = [
  landLayer,
  dotsLayer,
  countedLayer,
  seaLayer,
  provinceLinesLayer,
  fillsLayer,
  hatchLayer,
  deniedLayer,
  deniedWholeLayer,
  defeatedLayer,
  contestedLayer,
  unmatchedLayer,
  areaDotsLayer,
  regionLinesLayer,
  veilLayer,
  coastLinesLayer,
  countryLinesLayer,
  ticksLayer,
  outerLinesLayer,
  newlyNamedLayer,
  hoveredLayer,
  selectedLayer,
  focusedLayer,
];
