import { faultOf } from "../core/records/fault.ts";
import { PackageError } from "./package-error.ts";

const FILE = "datapackage.json";

/** A licence or source as `datapackage.json` names it. */
export interface NamedLink {
  readonly title: string;
  readonly path: string | null;
  /** The packages, with their versions, in which a source came; null where it came by itself. */
  readonly packedIn: string | null;
}

/** What `datapackage.json` tells of the package. */
export interface Descriptor {
  readonly title: string;
  readonly description: string;
  /** The public address of the atlas that shows the package, or null. */
  readonly homepage: string | null;
  /** Version of the data, such as `2026.11`. */
  readonly version: string;
  /** ISO date of the version, or null. */
  readonly created: string | null;
  readonly licenses: readonly NamedLink[];
  /** Licences of single files, where they differ from the package's; each once. */
  readonly fileLicenses: readonly NamedLink[];
  readonly sources: readonly NamedLink[];
  /** Paths of the files that the package lists. */
  readonly files: readonly string[];
}

/** The descriptor in a text of JSON. Throws a `PackageError` where it is no JSON object or tells no version. */
export function readDescriptor(text: string): Descriptor {
  const json = parseJson(FILE, text);
  if (!isRecord(json)) throw new PackageError(FILE, faultOf("notJson"));
  const version = textOf(json["version"]);
  if (version === "") throw new PackageError(FILE, faultOf("noVersion"));
  const licenses = linksOf(json["licenses"]);
  const resources = Array.isArray(json["resources"]) ? json["resources"].filter(isRecord) : [];
  return {
    title: textOf(json["title"]),
    description: textOf(json["description"]),
    homepage: addressOf(json["homepage"]),
    version,
    created: textOf(json["created"]) || null,
    licenses,
    fileLicenses: fileLicensesOf(resources, licenses),
    sources: linksOf(json["sources"]),
    files: resources.map(({ path }) => textOf(path)),
  };
}

function fileLicensesOf(
  resources: readonly Readonly<Record<string, unknown>>[],
  known: readonly NamedLink[],
): readonly NamedLink[] {
  const all = resources.flatMap(({ licenses }) => linksOf(licenses));
  const byTitle = new Map(all.map((license) => [license.title, license]));
  for (const { title } of known) byTitle.delete(title);
  return [...byTitle.values()];
}

/** The value of a text of JSON. Throws a `PackageError` that names the file where it cannot be read. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    throw new PackageError(file, faultOf("notJson"));
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function linksOf(value: unknown): readonly NamedLink[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap((entry) => {
    const title = textOf(entry["title"]) || textOf(entry["name"]);
    const path = textOf(entry["path"]);
    const packedIn = textOf(entry["packedIn"]) || null;
    return title === "" ? [] : [{ title, path: addressOf(path), packedIn }];
  });
}

/** A value as the address of a page, or null where it is none. */
function addressOf(value: unknown): string | null {
  const address = textOf(value);
  return /^https?:\/\//iu.test(address) ? address : null;
}
