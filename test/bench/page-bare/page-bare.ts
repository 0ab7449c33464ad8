import { Map as Engine, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "./page-bare.css";

/** The least that shows the same polygons: both files of boundaries as fills and lines, and nothing else. */
setWorkerUrl(new URL(workerUrl, document.baseURI).href);
const map = new Engine({
  container: "map",
  bounds: [60, 23.5, 75, 39],
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      regions: { type: "geojson", data: new URL("data/regions.geojson", document.baseURI).href },
      context: { type: "geojson", data: new URL("data/context.geojson", document.baseURI).href },
    },
    layers: (["context", "regions"] as const).flatMap((source) => [
      { id: `${source}-fill`, type: "fill" as const, source, paint: { "fill-color": "#e3a75a" } },
      { id: `${source}-line`, type: "line" as const, source, paint: { "line-color": "#3b4249" } },
    ]),
  },
});
map.once("idle", () => performance.mark("map-drawn"));
