// Run: npm run bench -- large. An earlier build beside it, in the same run: EARLIER_BUILD=<its folder>.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchArguments, withoutWebGl } from "../helpers/browser-launch.ts";
import { copyWithClaims } from "./large-package.ts";
import { measureLargePage } from "./large-page.ts";
import { servePage } from "./page-loads.ts";

const SIZES = (process.env["SIZES"] ?? "20000,100000").split(",").map(Number);
const SEED = Number(process.env["SEED"] ?? 1);
const folder = mkdtempSync(join(tmpdir(), "atlas-large-"));
const builds = new Map<string, string>();

beforeAll(async () => {
  process.env["NODE_ENV"] = "production";
  const earlier = process.env["EARLIER_BUILD"];
  if (earlier) builds.set("earlier", earlier);
  const now = join(folder, "now");
  await build({ logLevel: "error", build: { outDir: now, emptyOutDir: true } });
  builds.set("now", now);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(SIZES)("%i claims: load, memory, and what a reader waits for", async (size) => {
  for (const [name, site] of builds) {
    const copy = join(folder, `${name}-${size}`);
    copyWithClaims(site, copy, size, SEED);
    const served = await servePage(copy);
    // A browser of its own: what one build leaves in memory must not weigh on the other.
    const executablePath = process.env["CHROME_PATH"];
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...launchArguments, ...withoutWebGl],
    });
    try {
      const { waits, memory } = await measureLargePage(browser, served.address);
      console.log(`${name}, ${size} claims, seed ${SEED}: ${memory.toFixed(0)} MB`);
      for (const [deed, { drawn, longestTask }] of Object.entries(waits)) {
        console.log(`  ${deed}: ${drawn.toFixed(0)} ms, longest task ${longestTask.toFixed(0)} ms`);
      }
      expect(Object.values(waits).every(({ drawn }) => drawn > 0)).toBe(true);
    } finally {
      await browser.close();
      await served.close();
    }
  }
});
