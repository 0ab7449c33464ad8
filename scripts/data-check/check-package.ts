import type { FeatureCollection } from "geojson";
import { faultOf } from "../../src/core/records/fault.ts";
import type { Problem } from "../../src/core/records/problem.ts";
import type { Dataset } from "../../src/core/records/records.ts";
import { readDescriptor } from "../../src/io/descriptor.ts";
import { PackageError } from "../../src/io/package-error.ts";
import { OPTIONAL_FILES, parsePackage, TABLE_FILES } from "../../src/io/parse-package.ts";
import { missingPolygons, readFeatures } from "../../src/io/polygons.ts";
import { wholeEnglish } from "../../src/words/en/whole-english.ts";
import { faultsOfBranches } from "./branches.ts";
import { faultsOfGrades } from "./grades.ts";
import { longTexts } from "./lengths.ts";
import { faultsOfNeighbours } from "./neighbours.ts";
import { faultsOfPlaces } from "./places.ts";
import { type Finding, rowsOf } from "./rows.ts";
import { faultsOfSchemas } from "./schemas.ts";
import { faultsOfSources } from "./sources.ts";
import { faultsOfSpans } from "./spans.ts";
import { idleSynonyms } from "./synonyms.ts";
import { unrelatedDenials } from "./unrelated.ts";

/** The files that a whole package has. */
export const PACKAGE_FILES = [...TABLE_FILES, "regions.geojson", "context.geojson"];

export interface CheckedPackage {
  /** What must be mended, by file and row. */
  readonly faults: readonly Finding[];
  /** What should be looked at. */
  readonly warnings: readonly Finding[];
  /** What an editor may want to look at; nothing need be wrong. */
  readonly hints: readonly Finding[];
  /** How many records were taken, in words. */
  readonly records: string;
}

/**
 * Checks a package by everything that the page checks and by what it leaves unjudged: the schemas of
 * `datapackage.json`, places against polygons, neighbours, sources, grades, spans.
 * @param files texts by name of file
 */
export function checkPackage(files: Readonly<Record<string, string>>): CheckedPackage {
  const missing = PACKAGE_FILES.filter((file) => files[file] === undefined);
  const faults: Finding[] = missing.map((file) => ({
    file,
    ...ofFile,
    ...wholeEnglish.problems.inWords(faultOf("missingFile", null)),
  }));
  const read = <Value>(reading: () => Value): Value | null => {
    try {
      return reading();
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      if (!missing.includes(error.file)) faults.push(inWords({ ...ofFile, file: error.file, fault: error.fault }));
      return null;
    }
  };
  const regions = read(() => readFeatures("regions.geojson", files["regions.geojson"] ?? "null"));
  const context = read(() => readFeatures("context.geojson", files["context.geojson"] ?? "null"));
  const parsed = read(() => parsePackage(files));
  if (!parsed || !regions || !context)
    return { faults, warnings: [], hints: [], records: "The package cannot be read" };

  faults.push(...[...parsed.problems, ...missingPolygons(regions, parsed.dataset.regions)].map(inWords));
  faults.push(...faultsOfTaken(files, parsed.dataset, regions, context));
  const known = new Set(faults.map(cellOf));
  const schemas = faultsOfSchemas(files);
  faults.push(...schemas.filter((fault) => fault.row === null || !known.has(cellOf(fault))));
  faults.sort((left, right) => left.file.localeCompare(right.file) || (left.row ?? 0) - (right.row ?? 0));
  const rows = rowsOf(files);
  return {
    faults,
    warnings: [...longTexts(parsed.dataset, rows), ...idleSynonyms(parsed.dataset)],
    hints: unrelatedDenials(parsed.dataset, rows),
    records: recordsOf(parsed.dataset),
  };
}

const ofFile = { row: null, column: null, value: null };

function inWords({ fault, ...place }: Problem): Finding {
  return { ...place, ...wholeEnglish.problems.inWords(fault) };
}

function cellOf({ file, row, column }: Finding): string {
  return [file, row, column].join(" ");
}

function faultsOfTaken(
  files: Readonly<Record<string, string>>,
  dataset: Dataset,
  regions: FeatureCollection,
  context: FeatureCollection,
): readonly Finding[] {
  const rows = rowsOf(files);
  return [
    ...faultsOfPlaces(files, dataset, rows, { regions, context }),
    ...faultsOfNeighbours(dataset, rows),
    ...faultsOfSources(dataset, rows),
    ...faultsOfGrades(dataset, rows),
    ...faultsOfBranches(dataset, rows),
    ...faultsOfSpans(dataset, rows),
    ...unlistedFiles(files),
  ];
}

/** Tables that a package may lack are read only where the descriptor lists them. */
function unlistedFiles(files: Readonly<Record<string, string>>): readonly Finding[] {
  const listed = readDescriptor(files["datapackage.json"] ?? "").files;
  return OPTIONAL_FILES.filter((file) => files[file] !== undefined && !listed.includes(file)).map((file) => ({
    ...ofFile,
    file,
    reason: "datapackage.json does not list the file, so the page does not read it.",
    mend: "Add it to the resources of datapackage.json.",
  }));
}

function recordsOf(dataset: Dataset): string {
  const { claims, claimants, publications, relations, regions } = dataset;
  return [
    `${claims.length} claims`,
    `${claimants.size} claimants`,
    `${publications.size} publications`,
    `${relations.length} relations`,
    `${regions.size} regions`,
  ].join(", ");
}
