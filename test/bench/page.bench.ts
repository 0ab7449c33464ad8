// Run: npm run bench -- page. An earlier build beside it, in the same run: EARLIER_BUILD=<its folder>.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildBarePage } from "../helpers/bare-page.ts";
import { launchArguments } from "../helpers/browser-launch.ts";
import { loadPage, median, type PageLoad, type ServedPage, servePage } from "./page-loads.ts";

const ROUNDS = Number(process.env["ROUNDS"] ?? 11);
const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
const served = new Map<string, ServedPage>();
let browser: Browser;

beforeAll(async () => {
  process.env["NODE_ENV"] = "production"; // As `npm run build` has it: the builds would otherwise carry what helps in development.
  const atlas = join(folder, "atlas");
  const bare = join(folder, "bare");
  await build({ logLevel: "error", build: { outDir: atlas, emptyOutDir: true } });
  await buildBarePage(bare);
  for (const file of ["regions.geojson", "context.geojson"]) cpSync(`public/data/${file}`, join(bare, "data", file));
  const earlier = process.env["EARLIER_BUILD"];
  served.set("bare", await servePage(bare));
  if (earlier) served.set("earlier", await servePage(earlier));
  served.set("atlas", await servePage(atlas));
  const executablePath = process.env["CHROME_PATH"];
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...launchArguments] });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  for (const page of served.values()) await page.close();
  rmSync(folder, { recursive: true, force: true });
});

test("first complete map and script, beside a bare map of the same polygons", async () => {
  const loads = new Map<string, PageLoad[]>([...served.keys()].map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [name, { address }] of served) {
      const load = await loadPage(browser, address);
      if (round >= 0) loads.get(name)?.push(load);
    }
  }
  const rows = [...loads].map(([name, all]) => {
    const scripts = all[0]?.scripts ?? new Map<string, number>();
    return {
      name,
      time: median(all.map(({ time }) => time)),
      best: Math.min(...all.map(({ time }) => time)),
      script: [...scripts.values()].reduce((sum, size) => sum + size, 0),
      parts: [...scripts].map(([file, size]) => `${file} ${kilobytes(size)}`).join(", "),
    };
  });
  const [bare] = rows;
  for (const { name, time, best, script, parts } of rows) {
    const times = `${time.toFixed(0)} ms (best ${best.toFixed(0)})`;
    const against = `${(time / (bare?.time ?? 1)).toFixed(2)}× time, ${(script / (bare?.script ?? 1)).toFixed(2)}× script`;
    console.log(`${name}: ${times}, ${kilobytes(script)} kB gzip: ${against} of bare (${parts})`);
  }
  expect(rows.every(({ time, script }) => time > 0 && script > 0)).toBe(true);
});

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
