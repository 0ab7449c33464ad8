import type { FeatureCollection } from "geojson";
import type { Problem } from "../core/records/problem.ts";
import type { Dataset } from "../core/records/records.ts";
import { type Descriptor, readDescriptor } from "./descriptor.ts";
import { type Fetch, fetchFile } from "./fetch-file.ts";
import { PackageError } from "./package-error.ts";
import { OPTIONAL_FILES, parsePackage, TABLE_FILES } from "./parse-package.ts";
import { missingPolygons, readFeatures } from "./polygons.ts";

/** The data package as the page needs it. */
export interface LoadedPackage {
  readonly dataset: Dataset;
  /** What was left out of the tables, and regions that lack a polygon. */
  readonly problems: readonly Problem[];
  readonly regions: FeatureCollection;
  readonly context: FeatureCollection;
  readonly descriptor: Descriptor;
}

/**
 * Fetches and reads the data package, all files at once, save optional tables, which are fetched where the descriptor
 * lists them and whose absence is a problem and no more. Rejects with a `PackageError` where another file is missing,
 * cut off or cannot be used at all.
 * @param base address of the folder that holds the package
 */
export async function loadPackage(fetch: Fetch, base: string): Promise<LoadedPackage> {
  const folder = base.endsWith("/") ? base : `${base}/`;
  const names = [...TABLE_FILES, "regions.geojson", "context.geojson"];
  const coming = new Map(names.map((name) => [name, fetchFile(fetch, folder, name)]));
  const [texts, optional] = await Promise.all([
    Promise.all(coming.values()),
    coming.get("datapackage.json")?.then((text) => fetchOptional(fetch, folder, readDescriptor(text).files)) ?? [],
  ]);
  const files = Object.fromEntries([
    ...names.map((name, index) => [name, texts[index] ?? ""]),
    ...optional.flatMap(({ name, text }) => (text === null ? [] : [[name, text]])),
  ]);
  const regions = readFeatures("regions.geojson", files["regions.geojson"] ?? "");
  const context = readFeatures("context.geojson", files["context.geojson"] ?? "");
  const descriptor = readDescriptor(files["datapackage.json"] ?? "");
  const { dataset, problems } = parsePackage(files);
  return {
    dataset,
    problems: [
      ...optional.flatMap(({ problem }) => problem ?? []),
      ...problems,
      ...missingPolygons(regions, dataset.regions),
    ],
    regions,
    context,
    descriptor,
  };
}

/** An optional table: its text, or why it could not be had. */
interface OptionalFile {
  readonly name: string;
  readonly text: string | null;
  readonly problem: Problem | null;
}

function fetchOptional(fetch: Fetch, folder: string, listed: readonly string[]): Promise<readonly OptionalFile[]> {
  const wanted = OPTIONAL_FILES.filter((name) => listed.includes(name));
  return Promise.all(
    wanted.map(async (name): Promise<OptionalFile> => {
      try {
        return { name, text: await fetchFile(fetch, folder, name), problem: null };
      } catch (error) {
        if (!(error instanceof PackageError)) throw error;
        const { file, reason, mend } = error;
        return { name, text: null, problem: { file, row: null, column: null, value: null, reason, mend } };
      }
    }),
  );
}
