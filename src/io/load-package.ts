import type { FeatureCollection } from "geojson";
import type { Problem } from "../core/records/problem.ts";
import type { Dataset } from "../core/records/records.ts";
import { type Descriptor, readDescriptor } from "./descriptor.ts";
import { type Fetch, fetchFile } from "./fetch-file.ts";
import { parsePackage, TABLE_FILES } from "./parse-package.ts";
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
 * Fetches and reads the data package, all files at once. Rejects with a `PackageError` where a file is missing, cut
 * off or cannot be used at all.
 * @param base address of the folder that holds the package
 */
export async function loadPackage(fetch: Fetch, base: string): Promise<LoadedPackage> {
  const folder = base.endsWith("/") ? base : `${base}/`;
  const names = [...TABLE_FILES, "regions.geojson", "context.geojson"];
  const texts = await Promise.all(names.map((name) => fetchFile(fetch, folder, name)));
  const files = Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ""]));
  const regions = readFeatures("regions.geojson", files["regions.geojson"] ?? "");
  const context = readFeatures("context.geojson", files["context.geojson"] ?? "");
  const descriptor = readDescriptor(files["datapackage.json"] ?? "");
  const { dataset, problems } = parsePackage(files);
  return {
    dataset,
    problems: [...problems, ...missingPolygons(regions, dataset.regions)],
    regions,
    context,
    descriptor,
  };
}
