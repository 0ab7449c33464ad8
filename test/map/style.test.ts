import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { THEMES } from "../../src/core/theme.ts";
import { MAP_LAYERS } from "../../src/drawing/layers/map-layers.ts";
import { colourOf } from "../../src/drawing/palette.ts";
import { layersOf, styleOf } from "../../src/map/style.ts";
import { readGeography } from "../core/geography/committed-geography.ts";
import { madeUpLayer } from "../drawing/made-up-layer.ts";

const geography = readGeography();

test.each(THEMES)("the %s style is valid", (theme) => {
  expect(validateStyleMin(styleOf(geography, theme)).map((error) => error.message)).toEqual([]);
});

test("nothing in the style comes from the network", () => {
  const style = styleOf(geography, "light");
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
  for (const source of Object.values(style.sources)) {
    expect(source).toMatchObject({ type: "geojson", data: { type: "FeatureCollection" } });
  }
});

test("themes differ in colours and in nothing else", () => {
  const withoutColours = (theme: (typeof THEMES)[number]) =>
    layersOf(theme).map((layer) => JSON.stringify(layer).replaceAll(/#[0-9a-f]{6}/g, "#"));
  expect(withoutColours("light")).toEqual(withoutColours("dark"));
  expect(layersOf("light")).not.toEqual(layersOf("dark"));
});

test("layers lie in this order, land lowest, focus highest", () => {
  expect(layersOf("light").map((layer) => layer.id)).toEqual([
    "land",
    "dots",
    "counted",
    "sea",
    "province-lines",
    "fills",
    "hatch",
    "denied",
    "denied-whole",
    "defeated",
    "contested",
    "unmatched",
    "area-dots",
    "region-lines",
    "veil",
    "coast-lines",
    "country-lines",
    "ticks-0",
    "ticks",
    "outer-lines",
    "newly-named",
    "hovered",
    "selected-0",
    "selected",
    "focused-0",
    "focused",
  ]);
});

test("outlines: hover 1.5 ink, selected 2.5 ink over 5 surface, focus 3 over 6 surface", () => {
  const paints = layersOf("light")
    .filter((layer) => "source" in layer && ["hovered", "selected", "focused"].includes(layer.source))
    .map((layer) => [layer.id, layer.paint]);
  const line = (paint: Parameters<typeof colourOf>[0], width: number) => ({
    "line-color": colourOf(paint, "light"),
    "line-width": width,
  });
  expect(paints).toEqual([
    ["hovered", line("ink", 1.5)],
    ["selected-0", line("surface", 5)],
    ["selected", line("ink", 2.5)],
    ["focused-0", line("surface", 6)],
    ["focused", line("focus", 3)],
  ]);
});

test("a layer that the list does not have is compiled from its description alone, and told by a state of its own name", () => {
  const layers = [...MAP_LAYERS, madeUpLayer];
  expect(validateStyleMin(styleOf(geography, "light", layers)).map((error) => error.message)).toEqual([]);
  expect(layersOf("light", layers).at(-1)).toEqual({
    id: "busy",
    type: "fill",
    source: "areas",
    filter: ["in", ["get", "kind"], ["literal", ["painted"]]],
    paint: {
      "fill-pattern": "busy",
      "fill-antialias": false,
      "fill-opacity": ["case", ["==", ["feature-state", "busy"], true], 1, 0],
    },
  });
});
