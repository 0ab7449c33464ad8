import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { problemCounts } from "../../src/core/records/problem.ts";
import { PackageError } from "../../src/io/package-error.ts";
import { parsePackage } from "../../src/io/parse-package.ts";
import { takePolygons } from "../../src/io/polygons.ts";
import { soundPolygons } from "../../src/io/sound-polygons.ts";
import { inWords } from "../helpers/in-words.ts";
import { readFolder } from "./package-files.ts";

const files = readFolder("public/data");
const { dataset } = parsePackage(files);
const texts = { regions: files["regions.geojson"] ?? "", context: files["context.geojson"] ?? "" };

/** The package's polygons after a change to a copy of one of their files. */
function takenWith(file: keyof typeof texts, change: (collection: FeatureCollection<Polygon>) => void) {
  const collection = JSON.parse(texts[file]) as FeatureCollection<Polygon>;
  change(collection);
  const changed = { ...texts, [file]: JSON.stringify(collection) };
  expect(soundPolygons(changed, dataset.regions)).toBe(null);
  return takePolygons(changed, dataset.regions);
}

const exchange = ([longitude = 0, latitude = 0]: Position): Position => [latitude, longitude];

function exchangeAll({ geometry }: Feature<Polygon | MultiPolygon>) {
  geometry.coordinates = JSON.parse(JSON.stringify(geometry.coordinates), (_, value) =>
    Array.isArray(value) && typeof value[0] === "number" ? exchange(value) : value,
  );
}

test("takes every polygon of the atlas as it is", () => {
  const { regions, context, problems, counts } = takePolygons(texts, dataset.regions);
  expect(problems).toEqual([]);
  expect(soundPolygons(texts, dataset.regions)).toMatchObject({ regions, context, problems, counts });
  expect([regions.features, context.features]).toEqual([
    JSON.parse(texts.regions).features,
    JSON.parse(texts.context).features,
  ]);
  expect([...counts]).toEqual([
    ["regions.geojson", regions.features.length],
    ["context.geojson", context.features.length],
  ]);
});

describe("leaves out the feature, and nothing else, that has", () => {
  type Change = (features: Feature<Polygon>[]) => void;
  const third = (change: (feature: Feature<Polygon>, ring: Position[]) => void): Change => {
    return (features) => {
      const feature = features[2] as Feature<Polygon>;
      change(feature, feature.geometry.coordinates[0] as Position[]);
    };
  };
  const cases: readonly (readonly [what: string, change: Change, reason: string])[] = [
    ["no object", (features) => features.splice(2, 1, null as never), "Number 3 of its features is no feature."],
    ["no geometry", third((feature) => Object.assign(feature, { geometry: null })), "Feature 3 has no polygon."],
    [
      "a point",
      third((feature) => Object.assign(feature, { geometry: { type: "Point", coordinates: [66, 34] } })),
      "Feature 3 has no polygon.",
    ],
    ["no ring", third((feature) => Object.assign(feature.geometry, { coordinates: [] })), "Feature 3 has no polygon."],
    ["an empty ring", third((_, ring) => ring.splice(0)), "Feature 3 has a ring that encloses nothing or does not end"],
    ["an open ring", third((_, ring) => ring.pop()), "Feature 3 has a ring that encloses nothing or does not end"],
    ["a ring of one place", third((_, ring) => ring.fill([66, 34])), "Feature 3 has a ring that encloses nothing"],
    ["a null vertex", third((_, ring) => ring.splice(3, 1, null as never)), "no place on earth: “null”."],
    ["a vertex of text", third((_, ring) => ring.splice(3, 1, ["66", "34"] as never)), "no place on earth: “["],
    [
      "a vertex beyond the earth",
      third((_, ring) => ring.splice(3, 1, [1e308, 34])),
      "no place on earth: “[1e+308,34]”",
    ],
    [
      "one vertex exchanged",
      third((_, ring) => ring.splice(3, 1, [34, 66])),
      "a vertex far outside the map: “[34,66]”",
    ],
    ["all vertices exchanged", third(exchangeAll), "Longitude and latitude are exchanged in feature 3."],
  ];
  for (const file of ["regions", "context"] as const) {
    test.each(cases)(`%s (${file})`, (_, change, reason) => {
      const before = JSON.parse(texts[file]).features.length;
      const taken = takenWith(file, ({ features }) => change(features));
      const problems = taken.problems.filter(({ fault }) => fault.code !== "noPolygon").map(inWords);
      expect(taken[file].features.length).toBe(before - 1);
      expect(problems).toMatchObject([
        {
          file: `${file}.geojson`,
          row: null,
          reason: expect.stringContaining(reason),
          mend: expect.stringMatching(/\.$/),
        },
      ]);
      expect(problemCounts(taken.problems)).toMatchObject({ rows: 0, warnings: 0, notes: 0 });
    });
  }

  test("not-a-number, as some programs write it", () => {
    const regions = texts.regions.replace(/\[\[\[[-\d.]+,/, "[[[NaN,");
    const { problems } = takePolygons({ ...texts, regions }, dataset.regions);
    expect(problems.map(inWords)).toMatchObject([{ value: "AF-BDS", reason: expect.stringContaining("“[null,") }]);
  });

  test("the name of another", () => {
    const { problems } = takenWith("regions", ({ features }) => features.push(features[4] as Feature<Polygon>));
    const last = JSON.parse(texts.regions).features.length + 1;
    expect(problems.map(inWords)).toMatchObject([{ reason: `Feature ${last} has the name of feature 5.` }]);
  });
});

describe("cannot be used:", () => {
  const failure = (change: (collection: FeatureCollection<Polygon>) => void) => {
    try {
      takenWith("regions", change);
    } catch (error) {
      if (error instanceof PackageError) return inWords(error);
      throw error;
    }
    throw new Error("Nothing was thrown.");
  };

  test("regions of which none has a polygon", () => {
    expect(failure(({ features }) => features.splice(0))).toMatchObject({
      file: "regions.geojson",
      reason: "None of its 0 features is a polygon of a region of regions.csv that can be drawn.",
    });
  });

  test("regions whose longitudes and latitudes are all exchanged", () => {
    expect(failure(({ features }) => features.forEach(exchangeAll))).toMatchObject({
      reason: "Longitude and latitude are exchanged in its polygons.",
      mend: "Write longitude before latitude.",
    });
  });
});
