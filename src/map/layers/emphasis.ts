import { EMPHASES, EMPHASIS_LOOKS } from "../../core/figure/looks.ts";
import { type Layers, lineLayer } from "./layer.ts";

/** Outlines of what is hovered, selected and focused; each is a source that holds one outline or nothing. */
export const emphasisLayers: Layers = (colour) =>
  EMPHASES.flatMap((emphasis) =>
    EMPHASIS_LOOKS[emphasis].map((look, index, { length }) =>
      lineLayer(index < length - 1 ? `${emphasis}-casing` : emphasis, emphasis, look, colour),
    ),
  );
