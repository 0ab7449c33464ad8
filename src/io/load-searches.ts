import type { Problem } from "../core/records/problem.ts";
import type { Search } from "../core/records/records.ts";
import { searchesOf } from "./coverage.ts";
import { type Fetch, fetchFile } from "./fetch-file.ts";
import type { LoadedTables } from "./load-package.ts";
import { undescribed } from "./undescribed.ts";

const FILE = "coverage.csv";

/** The searches of a package, and what should be looked at in their table. */
export interface LoadedSearches {
  readonly searches: readonly Search[];
  readonly problems: readonly Problem[];
}

/**
 * Fetches the searches for claims; null where the package does not list their table. Rejects with a `PackageError` where
 * the table is missing, cut off or of no use.
 * @param folder address of the folder that holds the package
 */
export async function loadSearches(
  fetch: Fetch,
  folder: string,
  { dataset, descriptor: { files } }: Pick<LoadedTables, "dataset" | "descriptor">,
): Promise<LoadedSearches | null> {
  if (!files.has(FILE)) return null;
  const { text, bytes } = await fetchFile(fetch, folder, FILE, "low");
  const strict = searchesOf(text, dataset, null);
  const { taken, problems, count } =
    strict.problems.length === 0
      ? strict
      : searchesOf(text, dataset, (await import("./parse-package.ts")).READING_AIDS);
  const changed = undescribed(files, new Map([[FILE, bytes]]), new Map([[FILE, count]]));
  return { searches: [...taken.values()], problems: [...changed, ...problems] };
}
