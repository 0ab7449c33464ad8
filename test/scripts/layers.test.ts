import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  words: ["core"],
  drawing: ["core", "words"],
  io: ["core"],
  boot: ["io"],
  worker: ["core", "io"],
  state: ["core", "words", "drawing"],
  map: ["core", "drawing"],
  export: ["core", "words", "drawing"],
  views: ["core", "words", "drawing", "state", "export"],
  app: ["core", "words", "drawing", "io", "state", "map", "views", "export"],
  "main.ts": ["app"],
};

/** Packages with a single place in the code. */
const only: Readonly<Record<string, readonly string[]>> = {
  "maplibre-gl": ["map"],
  preact: ["views", "app"],
  "preact/hooks": ["views", "app"],
  "@preact/signals": ["state", "views", "app"],
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file.split("\\").join("/")}`);

function layerOf(file: string): string {
  return file.split("/")[1] ?? "";
}

/** What a file imports, dynamic imports too; of `values` only where it is more than types. */
function importsOf(file: string, which: "all" | "values" = "all"): readonly string[] {
  const { module } = parseSync(file, readFileSync(file, "utf8"));
  const from = module.staticImports
    .filter(({ entries }) => which === "all" || entries.length === 0 || entries.some(({ isType }) => !isType))
    .map((entry) => entry.moduleRequest.value);
  for (const entry of module.staticExports) {
    for (const { moduleRequest } of entry.entries) if (moduleRequest) from.push(moduleRequest.value);
  }
  const source = readFileSync(file, "utf8");
  for (const { moduleRequest } of module.dynamicImports) {
    from.push(source.slice(moduleRequest.start + 1, moduleRequest.end - 1));
  }
  return from;
}

function resolvedIn(file: string, target: string): string {
  return relative(".", normalize(join(dirname(file), target)))
    .split("\\")
    .join("/");
}

function faultsOf(file: string): readonly string[] {
  const layer = layerOf(file);
  const allowed = mayImport[layer];
  if (!allowed) return [`${file}: ${layer} is no layer`];
  return importsOf(file).flatMap((target) => {
    if (!target.startsWith(".")) {
      const places = only[target];
      return places && !places.includes(layer)
        ? [`${file} imports ${target}, which belongs to ${places.join(", ")}`]
        : [];
    }
    const resolved = resolvedIn(file, target);
    if (!resolved.startsWith("src/")) return [`${file} imports ${resolved}, which is outside src`];
    const other = layerOf(resolved);
    return other === layer || allowed.includes(other)
      ? []
      : [`${file} imports ${resolved}: ${layer} may not import ${other}`];
  });
}

describe("imports", () => {
  it("are read at all", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(importsOf("src/core/measures/measures.ts")).toContain("./claims.ts");
  });

  it("point inward", () => {
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  it("run in no circle, but for types", () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file, "values")
          .filter((target) => target.startsWith("."))
          .map((target) => resolvedIn(file, target)),
      ]),
    );
    const done = new Set<string>();
    const circleFrom = (file: string, path: readonly string[]): readonly string[] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(" -> ")];
      if (done.has(file)) return [];
      const circles = (graph.get(file) ?? []).flatMap((next) => circleFrom(next, [...path, file]));
      done.add(file);
      return circles;
    };
    expect(files.flatMap((file) => circleFrom(file, []))).toEqual([]);
  });

  it("of a language's words are made where it is loaded, and nowhere else", () => {
    const isWords = (file: string) => file.startsWith("src/words/en/");
    const importers = files.filter(
      (file) => !isWords(file) && importsOf(file, "values").some((target) => isWords(resolvedIn(file, target))),
    );
    expect(importers).toEqual(["src/words/language.ts"]);
  });

  it("of main.ts are made by nobody", () => {
    const importers = files.filter((file) => importsOf(file).some((target) => target.endsWith("/main.ts")));
    expect(importers).toEqual([]);
  });
});
