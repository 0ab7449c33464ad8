import { build } from "vite";

/** Builds the page that the atlas is measured beside: MapLibre with the same polygons and nothing else. */
export async function buildBarePage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: "test/bench/page-bare",
    base: "./",
    logLevel: "error",
    worker: { format: "es" },
    build: { target: "es2022", outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
}
