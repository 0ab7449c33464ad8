import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);

/** ISO 3166-1 numeric code to alpha-2, for the countries inside the frame. */
const COUNTRY_CODES = readTable("countries.json");

/** Countries whose land comes from the finer inputs and so is left out of the world layer. */
const DETAILED_COUNTRIES = new Set(["AF", "IR", "PK", "TJ", "TM", "UZ"]);

export function readTable(name) {
  return JSON.parse(readFileSync(new URL(`tables/${name}`, import.meta.url), "utf8"));
}

export function readInput(name) {
  return JSON.parse(readFileSync(new URL(`input/${name}.geojson`, import.meta.url), "utf8"));
}

/** The tehsils of Balochistan, each with `key` = the name of the district of today that it belongs to. */
export function readTehsils() {
  const moves = readTable("tehsil-moves.json");
  return keyed(readInput("ocha-balochistan-tehsils"), "district", ({ tehsil_name, district_name }) => {
    const district = moves[tehsil_name] ?? district_name;
    return district === "Shaheed Sikandarabad" ? "Surab" : district;
  });
}

/** Every Pakistani district outside Balochistan, keyed by its province or territory. */
export function readPakistanBeyondBalochistan() {
  const districts = readInput("ocha-pakistan-districts");
  const features = districts.features.filter(({ properties }) => properties.province_name !== "Balochistan");
  return keyed({ features }, "pakistan", ({ province_name }) => province_name);
}

/** Provinces of Afghanistan, Iran, Tajikistan, Turkmenistan and Uzbekistan, keyed by country and name because two Iranian ones share a code. */
export function readNeighbourProvinces() {
  const countries = ["afghanistan", "iran", "tajikistan", "turkmenistan", "uzbekistan"];
  return {
    type: "FeatureCollection",
    features: countries.flatMap((country) =>
      readInput(`natural-earth-admin1-${country}`).features.map(({ properties, geometry }) => {
        const code = properties.iso.slice(0, 2);
        const name = properties.iso === "UZ-TK" ? "Tashkent city" : properties.name;
        return { type: "Feature", properties: { key: `${code} ${name}`, group: code }, geometry };
      }),
    ),
  };
}

/** Every other country of the world atlas. Siachen is left out, as the Pakistani source covers it. */
export function readOtherCountries() {
  const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-10m.json"), "utf8"));
  const { features } = feature(atlas, atlas.objects.countries);
  return {
    type: "FeatureCollection",
    features: features
      .filter(
        ({ id, properties }) => !DETAILED_COUNTRIES.has(COUNTRY_CODES[id]) && properties.name !== "Siachen Glacier",
      )
      .map(({ id, properties, geometry }) => ({
        type: "Feature",
        properties: {
          key: properties.name === "Baikonur" ? "KZ Kazakhstan" : `${COUNTRY_CODES[id]} ${properties.name}`,
          group: "world",
        },
        geometry,
      })),
  };
}

function keyed({ features }, group, keyOf) {
  return {
    type: "FeatureCollection",
    features: features.map(({ properties, geometry }) => ({
      type: "Feature",
      properties: { key: keyOf(properties), group },
      geometry,
    })),
  };
}
