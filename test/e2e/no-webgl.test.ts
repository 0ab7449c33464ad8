import { expect, test } from "vitest";
import { axeFaults } from "../helpers/axe-faults.ts";
import { doMainJob, MAIN_JOB_CAMERA } from "../helpers/main-job.ts";
import { linkOf } from "../helpers/page-reading.ts";
import { useSite } from "../helpers/visit.ts";

const site = useSite();

test("without WebGL the map is an SVG drawing, the page says so once, and the main job is done", async () => {
  const page = await site.open(linkOf({}, { camera: MAIN_JOB_CAMERA }));
  expect(await page.evaluate(() => document.createElement("canvas").getContext("webgl2"))).toBeNull();
  await page.getByRole("status").filter({ hasText: "without WebGL" }).waitFor();
  expect(await page.locator(".flat-map > svg").count()).toBe(1);
  expect(await page.getByRole("main").locator("canvas").count()).toBe(0);
  await doMainJob(page);
  await page.getByRole("status").filter({ hasText: "without WebGL" }).waitFor({ state: "hidden" });
});

test("axe finds nothing on a map without WebGL", async () => {
  const page = await site.open();
  expect(await axeFaults(page, { part: "main" })).toEqual([]);
});
