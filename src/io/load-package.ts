import type { FeatureCollection } from "geojson";
import { CONTEXT, OPTIONAL_FILES, REGIONS, TABLE_FILES } from "../core/records/package-files.ts";
import type { Problem } from "../core/records/problem.ts";
import type { Dataset } from "../core/records/records.ts";
import { type Descriptor, readDescriptor } from "./descriptor.ts";
import { type Fetch, type FetchedFile, fetchFile } from "./fetch-file.ts";
import { PackageError, problemOfFile } from "./package-error.ts";
import { type ParsedPackage, parseTables } from "./parse-tables.ts";
import { type PolygonTexts, soundPolygons, type TakenPolygons } from "./sound-polygons.ts";
import { undescribed } from "./undescribed.ts";

/** Two letters that texts in UTF-8 hold far more often once they were read as Windows-1252. */
const LIKE_GARBLED = /[\u00C2-\u00F4][\u0080-\uFFFF]/u;

/** What the tables of the data package say: all that words, lists and counts need. */
export interface LoadedTables {
  readonly dataset: Dataset;
  /** What was left out of the tables, and what should be looked at. */
  readonly problems: readonly Problem[];
  readonly descriptor: Descriptor;
}

/** The data package as the page needs it; among its problems are those of polygons. */
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
type Read = (file: string, priority?: RequestPriority) => Promise<FetchedFile>;

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
  const shape = (file: string) => read(file, "low");
  const shapes = Promise.all([shape(REGIONS), shape(CONTEXT)]);
  const whole = Promise.all([tables, shapes]).then(async ([loaded, [regions, context]]) => {
    const taken = await takenPolygons({ regions: regions.text, context: context.text }, loaded.dataset.regions);
    const bytes = new Map([
      [REGIONS, regions.bytes],
      [CONTEXT, context.bytes],
    ]);
    const changed = undescribed(loaded.descriptor.files, bytes, taken.counts);
    return {
      ...loaded,
      problems: [...loaded.problems, ...changed, ...taken.problems],
      regions: taken.regions,
      context: taken.context,
    };
  });
  return { tables, whole, awaited: () => [...awaited] };
}

/** The whole data package, as `fetchPackage` gives it. */
export function loadPackage(fetch: Fetch, base: string): Promise<LoadedPackage> {
  return fetchPackage(fetch, base).whole;
}

async function fetchTables(read: Read): Promise<LoadedTables> {
  const coming = new Map(TABLE_FILES.map((name) => [name, read(name)]));
  const [tables, optional] = await Promise.all([
    Promise.all([...coming].map(async ([name, file]) => [name, await file] as const)),
    coming.get("datapackage.json")?.then(({ text }) => fetchOptional(read, readDescriptor(text))) ?? [],
  ]);
  const came = [...tables, ...optional.flatMap(({ name, file }) => (file ? [[name, file] as const] : []))];
  const texts: Readonly<Record<string, string>> = Object.fromEntries(came.map(([name, { text }]) => [name, text]));
  const { dataset, problems, counts } = await parsed(texts);
  const descriptor = readDescriptor(texts["datapackage.json"] ?? "");
  const bytes = new Map(came.map(([name, file]) => [name, file.bytes]));
  const changed = undescribed(descriptor.files, bytes, counts);
  const garbled = Object.values(texts).some((text) => LIKE_GARBLED.test(text))
    ? (await import("./garbled.ts")).garbledCells(texts)
    : [];
  return {
    dataset,
    problems: [...optional.flatMap(({ problem }) => problem ?? []), ...changed, ...problems, ...garbled],
    descriptor,
  };
}

/** What the tables come to; where anything in them is not as promised, read once more with all that helps. */
async function parsed(texts: Readonly<Record<string, string>>): Promise<ParsedPackage> {
  try {
    const strict = parseTables(texts, null);
    if (strict.problems.length === 0) return strict;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
  }
  return (await import("./parse-package.ts")).parsePackage(texts);
}

/** What the polygons come to; where anything in them is not as promised, looked at feature by feature. */
async function takenPolygons(texts: PolygonTexts, records: Dataset["regions"]): Promise<TakenPolygons> {
  try {
    const sound = soundPolygons(texts, records);
    if (sound) return sound;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
  }
  return (await import("./polygons.ts")).takePolygons(texts, records);
}

/** An optional table, or why it could not be had. */
interface OptionalFile {
  readonly name: string;
  readonly file: FetchedFile | null;
  readonly problem: Problem | null;
}

function fetchOptional(read: Read, { files }: Descriptor): Promise<readonly OptionalFile[]> {
  const wanted = OPTIONAL_FILES.filter((name) => files.has(name));
  return Promise.all(
    wanted.map(async (name): Promise<OptionalFile> => {
      try {
        return { name, file: await read(name), problem: null };
      } catch (error) {
        if (!(error instanceof PackageError)) throw error;
        return { name, file: null, problem: problemOfFile(error) };
      }
    }),
  );
}
