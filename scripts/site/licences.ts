import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** A package in a path: the innermost where one stands in another. */
const PACKAGE = /^(.*node_modules\/)((?:@[^/]+\/)?[^/]+)/u;

/** A package whose code, styles or fonts are in the site. */
interface Bundled {
  readonly folder: string;
  readonly name: string;
}

/**
 * Writes the licences of all that is in the built site into `licences.txt`, as most of them ask: of the packages that its
 * modules come from, and of those that these packages were bundled from themselves, as their source maps tell.
 */
export const licences: Plugin = {
  name: "licences",
  apply: "build",
  generateBundle(_, bundle) {
    const rendered = Object.values(bundle).flatMap((file) =>
      file.type === "chunk" ? Object.entries(file.modules).filter(([, { renderedLength }]) => renderedLength > 0) : [],
    );
    const assets = [...this.getModuleIds()].filter((id) => /\.css$|\?(?:worker&)?url$/u.test(id));
    const files = [...rendered.map(([id]) => id), ...assets].map((id) => id.replace(/\?.*/u, ""));
    const packages = new Map(files.flatMap(packagesOf).map((each) => [each.name, each]));
    const texts = [...packages.values()].sort((one, other) => (one.name < other.name ? -1 : 1)).map(textOf);
    this.emitFile({ type: "asset", fileName: "licences.txt", source: texts.join("\n----\n\n") });
  },
};

/** The package that a file is of, with those that it was bundled from. */
function packagesOf(file: string): readonly Bundled[] {
  const own = bundledAt(file);
  if (own === null) return [];
  const map = `${file}.map`;
  const { sources = [] } = existsSync(map) ? (JSON.parse(readFileSync(map, "utf8")) as { sources?: string[] }) : {};
  const inside = sources.flatMap((source) => {
    const [, , name] = PACKAGE.exec(source.slice(source.lastIndexOf("node_modules/"))) ?? [];
    return name === undefined ? [] : [{ name, folder: folderOf(name, own.folder) }];
  });
  return [own, ...inside];
}

function bundledAt(file: string): Bundled | null {
  const start = file.lastIndexOf("node_modules/");
  const [, , name] = start < 0 ? [] : (PACKAGE.exec(file.slice(start)) ?? []);
  return name === undefined ? null : { name, folder: `${file.slice(0, start)}node_modules/${name}` };
}

/** Where a package stands that another one asks for. */
function folderOf(name: string, from: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const there = join(folder, "node_modules", name);
    if (existsSync(there)) return there;
  }
  throw new Error(`${name}, which is bundled, is not installed: its licence cannot be read.`);
}

function textOf({ folder, name }: Bundled): string {
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const licence = licenceIn(folder);
  if (!licence) throw new Error(`${name} comes without the text of its licence.`);
  return `${name} ${version}\n\n${licence.trim()}\n`;
}

/** The text of a licence: a file of that name, or the part of the read-me under that heading. */
function licenceIn(folder: string): string | undefined {
  const names = readdirSync(folder);
  const file = names.find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readFileSync(join(folder, file), "utf8");
  const readMe = names.find((entry) => /^readme/i.test(entry));
  return readMe && /^#+ *licen[cs]e.*\n([^#]+)/im.exec(readFileSync(join(folder, readMe), "utf8"))?.[1];
}
