import type { FeatureCollection } from "geojson";
import type { Problem } from "../core/records/problem.ts";
import type { Dataset } from "../core/records/records.ts";
import { type Descriptor, readDescriptor } from "./descriptor.ts";
import { type Fetch, fetchFile } from "./fetch-file.ts";
import { PackageError } from "./package-error.ts";
import { OPTIONAL_FILES, parsePackage, TABLE_FILES } from "./parse-package.ts";
import { missingPolygons, readFeatures } from "./polygons.ts";

/** What the tables of the data package say: all that words, lists and counts need. */
export interface LoadedTables {
  readonly dataset: Dataset;
  /** What was left out of the tables. */
  readonly problems: readonly Problem[];
  readonly descriptor: Descriptor;
}

/** The data package as the page needs it; among its problems are regions that lack a polygon. */
export interface LoadedPackage extends LoadedTables {
  readonly regions: FeatureCollection;
  readonly context: FeatureCollection;
}

/** The data package on its way. Each promise rejects with a `PackageError` where a file is missing, cut off or of no use. */
export interface ComingPackage {
  readonly tables: Promise<LoadedTables>;
  readonly whole: Promise<LoadedPackage>;
  /** The files that have been asked for and have not come, as it stands. */
  readonly awaited: () => readonly string[];
}

/** Gives the text of a file of the package, as `fetchFile` does. */
type Read = (file: string, priority?: RequestPriority) => Promise<string>;

/**
 * Asks for all files of the data package at once, the tables before the polygons, which are larger; save optional tables,
 * which are fetched where the descriptor lists them and whose absence is a problem and no more.
 * @param base address of the folder that holds the package
 */
export function fetchPackage(fetch: Fetch, base: string): ComingPackage {
  const folder = base.endsWith("/") ? base : `${base}/`;
  const awaited = new Set<string>();
  const read: Read = (file, priority) => {
    awaited.add(file);
    return fetchFile(fetch, folder, file, priority).finally(() => awaited.delete(file));
  };
  const tables = fetchTables(read);
  const features = async (file: string) => readFeatures(file, await read(file, "low"));
  const shapes = Promise.all([features("regions.geojson"), features("context.geojson")]);
  const whole = Promise.all([tables, shapes]).then(([loaded, [regions, context]]) => ({
    ...loaded,
    problems: [...loaded.problems, ...missingPolygons(regions, loaded.dataset.regions)],
    regions,
    context,
  }));
  return { tables, whole, awaited: () => [...awaited] };
}

/** The whole data package, as `fetchPackage` gives it. */
export function loadPackage(fetch: Fetch, base: string): Promise<LoadedPackage> {
  return fetchPackage(fetch, base).whole;
}

async function fetchTables(read: Read): Promise<LoadedTables> {
  const coming = new Map(TABLE_FILES.map((name) => [name, read(name)]));
  const [texts, optional] = await Promise.all([
    Promise.all(coming.values()),
    coming.get("datapackage.json")?.then((text) => fetchOptional(read, readDescriptor(text).files)) ?? [],
  ]);
  const files: Readonly<Record<string, string>> = Object.fromEntries([
    ...TABLE_FILES.map((name, index) => [name, texts[index] ?? ""]),
    ...optional.flatMap(({ name, text }) => (text === null ? [] : [[name, text]])),
  ]);
  const { dataset, problems } = parsePackage(files);
  return {
    dataset,
    problems: [...optional.flatMap(({ problem }) => problem ?? []), ...problems],
    descriptor: readDescriptor(files["datapackage.json"] ?? ""),
  };
}

/** An optional table: its text, or why it could not be had. */
interface OptionalFile {
  readonly name: string;
  readonly text: string | null;
  readonly problem: Problem | null;
}

function fetchOptional(read: Read, listed: readonly string[]): Promise<readonly OptionalFile[]> {
  const wanted = OPTIONAL_FILES.filter((name) => listed.includes(name));
  return Promise.all(
    wanted.map(async (name): Promise<OptionalFile> => {
      try {
        return { name, text: await read(name), problem: null };
      } catch (error) {
        if (!(error instanceof PackageError)) throw error;
        const { file, fault } = error;
        return { name, text: null, problem: { file, row: null, column: null, value: null, fault } };
      }
    }),
  );
}
