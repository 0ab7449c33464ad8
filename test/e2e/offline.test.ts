import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { claimsOf } from "../helpers/counted-from-csv.ts";
import { countInSentence } from "../helpers/page-reading.ts";
import { decodePng } from "../helpers/png.ts";
import { copyOfSite, startProfile } from "../helpers/profile.ts";
import { startHost } from "../helpers/static-host.ts";
import { ready } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 120_000 });
const claims = claimsOf({}).length;
const all = `${claims} of ${claims} claims`;
const fewer = `${claims - 1} of ${claims - 1} claims`;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const openPage = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name }).click();
const NEWER = "A newer edition of the atlas is ready";

/** Opens the map and waits until the worker answers for the page. */
async function visitMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Names of all that is kept, without the address of the atlas. */
function keptIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const registered = (await navigator.serviceWorker.getRegistrations()).map(() => "worker");
    const caches = (await globalThis.caches.keys()).map((name) => name.split(" ")[2] ?? name);
    return [...registered, ...caches, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  });
}

/** Takes the last claim out of the tables, as an editor of the package does. */
function removeLastClaim(folder: string): void {
  const file = join(folder, "data/claims.csv");
  const table = readFileSync(file, "utf8").trimEnd();
  writeFileSync(file, `${table.slice(0, table.lastIndexOf("\n"))}\n`);
}

test("after one visit to the map all works in a new tab without the site: table, texts, pictures, print", async () => {
  const { context, expectFault } = await startProfile();
  const host = await startHost(copyOfSite());
  const first = await context.newPage();
  await visitMap(first, host.address);
  await host.close();
  await first.close();
  expectFault(/ERR_CONNECTION_REFUSED|fetching the script/);

  const page = await context.newPage();
  await page.goto(`${host.address}#v1&area=AF-NAN`);
  await ready(page);
  expect(await countInSentence(page)).toBe(all);
  const notice = page.locator(".notice").filter({ hasText: "you see them as they were kept on this computer" });
  await notice.getByRole("button", { name: "Dismiss" }).click();

  await button(page, "Export figure").click();
  for (const [format, begins] of [
    ["SVG", "<svg"],
    ["PNG", "\u0089PNG"],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, `Save ${format}`).click()]);
    const bytes = readFileSync(await download.path());
    expect(bytes.toString("latin1").slice(0, begins.length)).toBe(begins);
    if (format === "SVG") expect(bytes.toString("utf8").match(/url\(data:font\/woff2;base64,d09GMg/g)).toHaveLength(3);
    else expect(decodePng(bytes).width).toBeGreaterThan(1000);
  }
  await page.keyboard.press("Escape");

  await page.evaluate(() => {
    const look = () => {
      document.documentElement.dataset["seen"] = String(document.querySelector(".page-print > svg") !== null);
    };
    addEventListener("beforeprint", look, { once: true });
  });
  expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  expect(await page.evaluate(() => document.documentElement.dataset["seen"])).toBe("true");

  await openPage(page, "Table");
  await page.getByRole("grid").locator("tbody > tr").first().waitFor();
  await openPage(page, "About the data");
  await page.getByRole("heading", { name: "Known gaps" }).waitFor();
  await page.getByRole("table", { name: "What was searched, and when" }).getByText("Nothing").first().waitFor();
  await page.getByRole("button", { name: "Read “From Achin to today”" }).click();
  await page.getByRole("complementary", { name: "Story" }).getByText("Step 1 of 12").waitFor();
  const licences = await context.newPage();
  await licences.goto(`${host.address}licences.txt`);
  expect(await licences.textContent("body")).toContain("maplibre-gl");
});

test("an edited table shows at the next load, and no mix of two editions ever does", async () => {
  const { context, expectFault } = await startProfile();
  const folder = copyOfSite();
  const host = await startHost(folder);
  const page = await context.newPage();
  await visitMap(page, host.address);
  removeLastClaim(folder);
  await page.reload();
  await ready(page);
  expect(await countInSentence(page)).toBe(fewer);

  removeLastClaim(folder);
  expectFault(/500/);
  host.answers.set("data/relations.csv", () => ({ status: 500 }));
  host.answers.set("data/gazetteer.csv", () => ({ type: "text/html", body: "<!doctype html><title>Log in</title>" }));
  await page.reload();
  await ready(page);
  expect(await countInSentence(page)).toBe(fewer);
  await page.getByText("you see them as they were kept on this computer").waitFor();

  host.answers.clear();
  await button(page, "Reload the page").click();
  await expect.poll(() => countInSentence(page)).toBe(`${claims - 2} of ${claims - 2} claims`);
});

test("a package that comes too late shows the kept one, and then that a newer one is ready", async () => {
  const { context } = await startProfile();
  const folder = copyOfSite();
  const host = await startHost(folder);
  const page = await context.newPage();
  await visitMap(page, host.address);
  removeLastClaim(folder);
  let letGo = () => {};
  const held = new Promise<undefined>((resolve) => {
    letGo = () => resolve(undefined);
  });
  host.answers.set("data/context.geojson", () => held);
  await page.reload();
  await ready(page);
  expect(await countInSentence(page)).toBe(all);
  letGo();
  await page.getByText(NEWER).waitFor();
  await button(page, "Reload the page").click();
  await expect.poll(() => countInSentence(page)).toBe(fewer);
});

test("a new build is told of when it is ready, and shown whole at the next load", async () => {
  const { context } = await startProfile();
  const folder = copyOfSite();
  const host = await startHost(folder);
  const page = await context.newPage();
  await visitMap(page, host.address);
  expect(await page.getByText(NEWER).count()).toBe(0);
  const version = () =>
    page.evaluate(() => document.querySelector<HTMLMetaElement>("meta[name=version]")?.content ?? "");
  const old = await version();
  for (const file of ["index.html", "sw.js"]) {
    const text = readFileSync(join(folder, file), "utf8");
    writeFileSync(join(folder, file), text.replaceAll(old, "another-build"));
  }
  await page.reload();
  expect(await version()).toBe(old);
  await page.getByText(NEWER).waitFor();
  await button(page, "Reload the page").click();
  await ready(page);
  expect(await version()).toBe("another-build");
  expect(await page.getByText(NEWER).count()).toBe(0);
});

test("a host that turns the switch has the worker removed with all that it kept", async () => {
  const { context } = await startProfile();
  const folder = copyOfSite();
  const host = await startHost(folder);
  const page = await context.newPage();
  await visitMap(page, host.address);
  expect(await keptIn(page)).toEqual(expect.arrayContaining(["worker", "code", "data"]));
  const script = readFileSync(join(folder, "sw.js"), "utf8");
  writeFileSync(join(folder, "sw.js"), script.replace("const KEEPS_OFFLINE = true;", "const KEEPS_OFFLINE = false;"));
  await page.reload();
  await expect.poll(() => keptIn(page)).not.toContain("code");
  await page.reload();
  await ready(page);
  await expect.poll(() => keptIn(page)).not.toContain("worker");
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test("a button throws away all that is kept on the computer", async () => {
  const { context } = await startProfile();
  const host = await startHost(copyOfSite());
  const page = await context.newPage();
  await visitMap(page, host.address);
  await button(page, "Switch to dark colours").click();
  expect(await keptIn(page)).toEqual(expect.arrayContaining(["worker", "code", "data", "atlas-theme"]));
  await openPage(page, "About the data");
  await button(page, "Forget everything kept on this computer").click();
  await page.getByText("Nothing of the atlas is kept any more").waitFor();
  expect(await keptIn(page)).toEqual([]);
});
