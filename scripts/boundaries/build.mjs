import { readFileSync, writeFileSync } from "node:fs";
import Papa from "papaparse";
import { contextFeatures, regionFeatures } from "./features.mjs";
import { areaInSquareKilometres, labelPoint, neighboursById, union } from "./measure.mjs";
import { readNeighbourProvinces, readOtherCountries, readPakistanBeyondBalochistan, readTehsils } from "./read.mjs";
import { buildTopology, FRAME } from "./topology.mjs";

const OUTPUT = new URL("../../public/data/", import.meta.url);

const topology = await buildTopology({
  tehsils: readTehsils(),
  pakistan: readPakistanBeyondBalochistan(),
  provinces: readNeighbourProvinces(),
  world: readOtherCountries(),
});
const regions = Papa.parse(readFileSync(new URL("tables/regions.csv", import.meta.url), "utf8"), {
  header: true,
  skipEmptyLines: true,
}).data;
const drawn = regionFeatures(topology, regions);
const context = contextFeatures(topology, regions);
const neighbours = neighboursById(drawn);

writeCollection("regions.geojson", drawn);
writeCollection("context.geojson", context, FRAME);
writeFileSync(new URL("regions.csv", OUTPUT), `\uFEFF${Papa.unparse(regions.map(measured), { newline: "\n" })}\n`);

/** The table row of a region with what can be read off its shape. */
function measured({ key, ...region }) {
  const shape = union(shapesOf(region.id));
  const [longitude, latitude] = labelPoint(shape);
  return {
    ...region,
    neighbours: (neighbours.get(region.id) ?? []).join(";"),
    area_km2: areaInSquareKilometres(shape),
    label_longitude: longitude,
    label_latitude: latitude,
  };
}

/** A region's own shape, or those of all that lie in it: Balochistan and the countries have none of their own. */
function shapesOf(id) {
  const own = drawn.filter(({ properties }) => properties.id === id);
  if (own.length > 0) return own;
  const children = regions.filter(({ parent }) => parent === id).flatMap((child) => shapesOf(child.id));
  return [...children, ...context.filter(({ properties }) => properties.country === id)];
}

/** Writes one feature a line, so that a change shows as the lines it touches. */
function writeCollection(name, features, bbox) {
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  const extent = bbox ? `"bbox":${JSON.stringify(bbox)},` : "";
  writeFileSync(new URL(name, OUTPUT), `{"type":"FeatureCollection",${extent}"features":[\n${lines}\n]}\n`);
}
