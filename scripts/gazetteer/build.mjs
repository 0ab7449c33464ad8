import { readFileSync, writeFileSync } from "node:fs";
import * as turf from "@turf/turf";
import Papa from "papaparse";
import { readPlainCities, readStructuredCities, withoutMarks } from "./read.mjs";

const DATA = new URL("../../public/data/", import.meta.url);

/** Kilometres within which a settlement keeps the region its source names, since provincial lines are no better. */
const TOLERANCE = 10;

/** Kilometres within which two records of one name are one settlement. */
const SAME_PLACE = 5;

const regions = Papa.parse(readFileSync(new URL("regions.csv", DATA), "utf8"), {
  header: true,
  skipEmptyLines: true,
}).data;
const shapes = JSON.parse(readFileSync(new URL("regions.geojson", DATA), "utf8")).features;

const structured = readStructuredCities();
const additional = readPlainCities().filter((city) => !structured.some((known) => isSame(known, city)));
const settlements = [...structured, ...additional]
  .map((city) => ({ ...city, region: regionOf(city) }))
  .filter(({ region }) => region)
  .map((city) => ({ ...city, id: city.id ?? slug(city) }))
  .sort(
    (a, b) =>
      a.region.localeCompare(b.region, "en") || a.name.localeCompare(b.name, "en") || a.id.localeCompare(b.id, "en"),
  );

const rows = settlements.map(
  ({ id, name, otherNames, longitude, latitude, region, featureCode, population, source }) => ({
    id,
    name,
    other_names: otherNames.join(";"),
    longitude,
    latitude,
    region,
    feature_code: featureCode,
    population,
    source,
  }),
);
writeFileSync(new URL("gazetteer.csv", DATA), `\uFEFF${Papa.unparse(rows, { newline: "\n" })}\n`);

/**
 * The region of a settlement: the one its source names if that is within the tolerance, else the one around its point.
 * A district of today split from the named one stands where the point lies in it. Empty outside Afghanistan and Balochistan.
 */
function regionOf({ longitude, latitude, country, adminName }) {
  const point = [longitude, latitude];
  const around = shapes.find((shape) => turf.booleanPointInPolygon(point, shape));
  const level = country === "AF" ? "province" : "district";
  const named = regions.find((region) => region.level === level && namesOf(region).includes(fold(adminName)));
  const split = regions.find(({ id }) => id === around?.properties.id)?.split_from;
  const keepsName = named && split !== named.id && distanceTo(named.id, point) <= TOLERANCE;
  const id = keepsName ? named.id : (around?.properties.id ?? "");
  return /^(AF-|PK2)/.test(id) ? id : "";
}

function distanceTo(id, point) {
  const shape = shapes.find(({ properties }) => properties.id === id);
  return turf.pointToPolygonDistance(point, shape, { units: "kilometers" });
}

function namesOf({ name, other_names }) {
  return [name, ...other_names.split(";")].map(fold);
}

function fold(name) {
  return withoutMarks(name).toLowerCase();
}

function isSame(first, second) {
  const near = turf.distance([first.longitude, first.latitude], [second.longitude, second.latitude]) <= SAME_PLACE;
  const spellings = [first.name, ...first.otherNames].map(fold);
  return (
    near &&
    (spellings.includes(fold(second.name)) ||
      (first.longitude === second.longitude && first.latitude === second.latitude))
  );
}

/** An identifier of its own for a settlement whose source has none: its plain name and its region. */
function slug({ name, region }) {
  return `cj-${fold(name).replace(/[^a-z]+/g, "-")}-${region.toLowerCase()}`;
}
