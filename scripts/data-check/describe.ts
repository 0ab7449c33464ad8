import { createHash } from "node:crypto";
import { STORY_FILE } from "../../src/core/records/package-files.ts";
import type { Problem } from "../../src/core/records/problem.ts";
import type { DescribedFile } from "../../src/io/descriptor.ts";
import type { Finding } from "./rows.ts";

/** The digest of a file as `datapackage.json` has it. */
function hashOf(content: Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

/** Warnings of files that have the length told of, but not the digest: something in them was exchanged. */
export function exchanged(
  contents: ReadonlyMap<string, Uint8Array>,
  described: ReadonlyMap<string, DescribedFile>,
  problems: readonly Problem[],
): readonly Finding[] {
  const told = problems.filter(({ fault: { code } }) => code === "edited" || code === "fewerRows");
  return [...contents].flatMap(([file, content]): Finding[] => {
    const hash = described.get(file)?.hash ?? null;
    if (hash === null || hash === hashOf(content) || told.some((problem) => problem.file === file)) return [];
    const reason = "The file was edited since datapackage.json described it: its digest differs.";
    const mend = "Run “npm run data:check -- --write” to describe it anew.";
    return [{ file, row: null, column: null, value: null, reason, mend }];
  });
}

/** A descriptor that tells length, rows and digest of each file as it is now, and what that changed. */
export interface DescribedAnew {
  readonly text: string;
  readonly changed: readonly string[];
}

/**
 * Describes the files of a package anew; where that changes anything, `created` becomes today.
 * @param rows how many rows, or features, each file has
 */
export function describeAnew(
  descriptor: string,
  contents: ReadonlyMap<string, Uint8Array>,
  rows: ReadonlyMap<string, number>,
  today: string,
): DescribedAnew {
  const json = JSON.parse(descriptor) as { created?: string; resources?: Record<string, unknown>[] };
  const changed: string[] = [];
  const resources = (json.resources ?? []).map((resource) => {
    const path = String(resource["path"]);
    const content = contents.get(path);
    const count = rows.get(path);
    if (content === undefined || (count === undefined && !STORY_FILE.test(path))) return resource;
    const now = { bytes: content.length, ...(count !== undefined && { rows: count }), hash: hashOf(content) };
    if (resource["hash"] === now.hash && resource["rows"] === count && resource["bytes"] === now.bytes) return resource;
    const before = typeof resource["rows"] === "number" ? `${resource["rows"]} → ` : "";
    const told = count === undefined ? "" : `${before}${count} ${count === 1 ? "row" : "rows"}, `;
    changed.push(`${path}: ${told}${now.bytes} bytes`);
    const { schema, ...others } = resource;
    return { ...others, ...now, ...(schema === undefined ? {} : { schema }) };
  });
  if (changed.length === 0) return { text: descriptor, changed };
  return { text: `${JSON.stringify({ ...json, created: today, resources }, null, 2)}\n`, changed };
}
