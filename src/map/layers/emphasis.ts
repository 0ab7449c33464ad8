import type { LayerSpecification } from "maplibre-gl";
import type { Layers } from "./layer.ts";

/** The outlines that follow the reader; each is a source that holds one outline or nothing. */
export const EMPHASES = ["hovered", "selected", "focused"] as const;
export type Emphasis = (typeof EMPHASES)[number];

/** Outlines of what is hovered, selected and focused. */
export const emphasisLayers: Layers = (colour) => [
  outline("hovered", "hovered", colour("ink"), 1.5),
  outline("selected-casing", "selected", colour("surface"), 5),
  outline("selected", "selected", colour("ink"), 2.5),
  outline("focused-casing", "focused", colour("surface"), 6),
  outline("focused", "focused", colour("focus"), 3),
];

function outline(id: string, source: Emphasis, colour: string, width: number): LayerSpecification {
  return {
    id,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour, "line-width": width },
  };
}
