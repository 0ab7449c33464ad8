import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { doMainJob, MAIN_JOB_CAMERA } from "../helpers/main-job.ts";
import { detailsOf, linkOf, numbersOnMap } from "../helpers/page-reading.ts";
import { useSite } from "../helpers/visit.ts";

const site = useSite({ webGl: true });
/** A map that is drawn in a fraction of the time. */
const SMALL = { viewport: { width: 800, height: 560 } };

test("a context that comes back: nothing of the view is lost, and the main job is done", async () => {
  const page = await site.open(linkOf({}, { camera: MAIN_JOB_CAMERA, area: "AF-HER" }));
  const before = await numbersOnMap(page);
  const map = await stillMapOf(page);
  await loseContext(page, true);
  await expect.poll(async () => (await stillMapOf(page)).equals(map), { timeout: 30_000 }).toBe(true);
  expect(await numbersOnMap(page)).toEqual(before);
  await detailsOf(page).getByRole("heading", { level: 2, name: "Herat" }).waitFor();
  expect(await page.locator(".flat-map").count()).toBe(0);
  await doMainJob(page);
});

test("a context that is lost ten times: the map is the same as before after five times and after ten", async () => {
  const page = await site.open(linkOf({}, { camera: MAIN_JOB_CAMERA, area: "AF-HER" }), SMALL);
  const before = await numbersOnMap(page);
  const map = await stillMapOf(page);
  for (let times = 1; times <= 10; times += 1) {
    await loseContext(page, true);
    if (times % 5 > 0) continue; // A picture takes longer than all else.
    await expect.poll(async () => (await stillMapOf(page)).equals(map), { timeout: 30_000 }).toBe(true);
  }
  expect(await numbersOnMap(page)).toEqual(before);
  expect(await page.locator(".flat-map").count()).toBe(0);
}, 240_000);

test("a context that does not come back: the map is drawn as SVG with the view kept, and the main job is done", async () => {
  const page = await site.open(linkOf({}, { camera: MAIN_JOB_CAMERA, area: "AF-HER" }));
  const before = await numbersOnMap(page);
  const hash = new URL(page.url()).hash;
  const option = page.getByRole("option", { name: /^Kharan,/ });
  await option.focus();
  await loseContext(page, false);
  await page.getByRole("status").filter({ hasText: "without WebGL" }).waitFor({ timeout: 20_000 });
  await page.locator(".flat-map > svg").waitFor();
  expect(await page.getByRole("main").locator("canvas").count()).toBe(0);
  expect(await option.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await numbersOnMap(page)).toEqual(before);
  await detailsOf(page).getByRole("heading", { level: 2, name: "Herat" }).waitFor();
  expect(new URL(page.url()).hash).toBe(hash);
  await doMainJob(page);
});

/** Takes the WebGL context of the map away, and gives it back where asked. */
async function loseContext(page: Page, restore: boolean): Promise<void> {
  await page
    .getByRole("main")
    .locator("canvas")
    .evaluate(async (canvas: HTMLCanvasElement, givesBack) => {
      const extension = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      if (!extension) throw new Error("The context cannot be lost on purpose.");
      const lost = new Promise((resolve) => canvas.addEventListener("webglcontextlost", resolve, { once: true }));
      extension.loseContext();
      await lost;
      if (!givesBack) return;
      await new Promise(requestAnimationFrame);
      extension.restoreContext();
    }, restore);
}

/** The map once two pictures of it in a row are the same. */
async function stillMapOf(page: Page): Promise<Buffer> {
  let before: Buffer = Buffer.alloc(0);
  for (let tries = 0; tries < 40; tries += 1) {
    const picture = await page.getByRole("main").screenshot();
    if (picture.equals(before)) return picture;
    before = picture;
  }
  throw new Error("The map does not come to rest.");
}
