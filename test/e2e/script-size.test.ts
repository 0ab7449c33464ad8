import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, inject, test } from "vitest";
import { buildBarePage } from "../helpers/bare-page.ts";

/** Script before the first map, in sizes of MapLibre alone. */
const MOST = 1.25;
const bare = mkdtempSync(join(tmpdir(), "atlas-bare-"));
afterAll(() => rmSync(bare, { recursive: true, force: true }));

test("what loads before the first map is little more than MapLibre alone", async () => {
  await buildBarePage(bare);
  const alone = [...scriptsIn(bare).values()].reduce((sum, size) => sum + size, 0);
  const html = readFileSync(join(inject("siteFolder"), "index.html"), "utf8");
  const named = [...new Set([...html.matchAll(/"\.\/((?:assets\/)?[\w-]+\.js)"/g)].map(([, file = ""]) => file))];
  const scripts = scriptsIn(inject("siteFolder"));
  const isFirst = (file: string) => named.includes(file) || file.includes("maplibre-gl-worker");
  const list = (wanted: boolean) =>
    [...scripts].flatMap(([file, size]) => (isFirst(file) === wanted ? [`${file} ${(size / 1000).toFixed(1)}`] : []));
  const first = [...scripts].reduce((sum, [file, size]) => sum + (isFirst(file) ? size : 0), 0);
  const kilobytes = [first, alone].map((size) => (size / 1000).toFixed(1));
  console.log(
    `Script, kB gzipped: first ${kilobytes[0]} (${list(true)}), MapLibre alone ${kilobytes[1]}; later ${list(false)}`,
  );
  expect(list(true)).toHaveLength(named.length + 1);
  expect(first / alone).toBeLessThanOrEqual(MOST);
});

/** The scripts of a built page with their sizes, gzipped, bytes. */
function scriptsIn(folder: string): ReadonlyMap<string, number> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  return new Map(files.map((file) => [file.replaceAll("\\", "/"), gzipSync(readFileSync(join(folder, file))).length]));
}
