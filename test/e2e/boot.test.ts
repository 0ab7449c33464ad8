import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test, vi } from "vitest";
import { GONE, redeployAt } from "../helpers/redeploy.ts";
import { startHost } from "../helpers/static-host.ts";
import { ready, useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 120_000 });
const site = useSite();
const folder = inject("siteFolder");
const html = readFileSync(join(folder, "index.html"), "utf8");
/** The file in `assets/` that begins with a name. */
const named = (name: string, text = html) => new RegExp(`assets/${name}-[\\w-]+\\.(?:js|css)`).exec(text)?.[0] ?? "";
const OLDER = "This page is older than the site: reload it.";

test.each(["page", "style", "english"])(
  "a page whose %s is gone says that it is older, until it is reloaded",
  async (part) => {
    site.expectFault(/404|dynamically imported/);
    const host = await startHost(folder);
    redeployAt(host, folder, named(part));
    const page = await site.visit(host.address);
    const alert = page.getByRole("alert");
    await alert.getByText(OLDER).waitFor();
    expect(await page.locator("#atlas").isVisible()).toBe(false);
    host.answers.clear();
    await alert.getByRole("button", { name: "Reload the page" }).click();
    await ready(page);
    expect(await page.getByText(OLDER).count()).toBe(0);
  },
);

test("a page whose code is missing on the site says what is missing", async () => {
  site.expectFault(/404/);
  const host = await startHost(folder);
  host.answers.set(named("page"), () => GONE);
  const page = await site.visit(host.address);
  const alert = page.getByRole("alert");
  await alert.getByText("is missing on the site").waitFor();
  expect(await alert.textContent()).toContain(`${named("page").split("/")[1]} (404)`);
});

test.each(["page", "style", "english"])(
  "a page whose %s does not come says so after ten seconds, and starts once it has come",
  async (part) => {
    const host = await startHost(folder);
    let letGo = () => {};
    const held = new Promise<undefined>((resolve) => {
      letGo = () => resolve(undefined);
    });
    host.answers.set(named(part), () => held);
    const began = Date.now();
    const page = await site.visit(host.address);
    const alert = page.getByRole("alert");
    await alert.getByText("still waiting for a part of itself").waitFor();
    expect(Date.now() - began).toBeGreaterThan(9_000);
    expect(await alert.textContent()).toContain(named(part).split("/")[1]);
    letGo();
    await ready(page);
    expect(await page.locator(".page").isVisible()).toBe(true);
    expect(await page.getByRole("alert").count()).toBe(0);
  },
);

/** All code that the page starts without. */
const later = readdirSync(join(folder, "assets")).filter(
  (file) => file.endsWith(".js") && !/^(page|english|maplibre-gl-worker)-/.test(file),
);

test.each(later)("a page from which %s is gone says that it is older, and goes on", async (file) => {
  site.expectFault(/404/);
  const host = await startHost(folder);
  redeployAt(host, folder, `assets/${file}`);
  const page = await site.visit(`${host.address}#v1&page=table`);
  const notice = page.locator(".notice").filter({ hasText: "This page is older than the site" });
  await notice.waitFor();
  await page.getByRole("checkbox", { name: /^Taliban,/ }).uncheck();
  await expect.poll(() => new URL(page.url()).hash).toContain("who=-TB");
  if (!file.startsWith("about-page")) return;
  host.answers.clear();
  await notice.getByRole("button", { name: "Reload the page" }).click();
  await ready(page);
  expect(await notice.count()).toBe(0);
  expect(new URL(page.url()).hash).toContain("who=-TB");
});

test("a part that is lost by the way alone is told of when it is opened, and no reload asked for", async () => {
  site.expectFault(/500/);
  const host = await startHost(folder);
  const [about = ""] = later.filter((file) => file.startsWith("about-page"));
  host.answers.set(`assets/${about}`, () => ({ status: 500 }));
  const page = await site.visit(host.address);
  await ready(page);
  await page.getByRole("button", { name: "About the data" }).click();
  await page.getByText("This part of the atlas could not be loaded").waitFor();
  expect(await page.getByText("This page is older").count()).toBe(0);
});

test("a picture whose typeface is gone is not saved without it, and says why", async () => {
  site.expectFault(/404/);
  const host = await startHost(folder);
  const [font = ""] = readdirSync(join(folder, "assets")).filter((file) => file.includes("latin-ext-wght-normal"));
  host.answers.set(`assets/${font}`, () => GONE);
  const page = await site.visit(host.address);
  await ready(page);
  await page.getByRole("button", { name: "Export figure" }).click();
  await page.getByRole("button", { name: "Save SVG" }).click();
  await page.getByText("its typeface could not be fetched").waitFor();
});

test("a table that does not come is named after ten seconds, and read when it comes", async () => {
  const host = await startHost(folder);
  let letGo = () => {};
  const held = new Promise<undefined>((resolve) => {
    letGo = () => resolve(undefined);
  });
  host.answers.set("data/claims.csv", () => held);
  const page = await site.visit(host.address);
  await page
    .getByRole("status")
    .getByText(/Still waiting for .?claims\.csv/)
    .waitFor();
  letGo();
  await ready(page);
  expect(await page.getByText("Still waiting").count()).toBe(0);
});

test("polygons that do not come are named on the map after ten seconds", async () => {
  const host = await startHost(folder);
  host.answers.set("data/context.geojson", () => new Promise(() => {}));
  const page = await site.visit(host.address);
  await page
    .locator(".page-map-note")
    .getByText(/Still waiting for .?context\.geojson/)
    .waitFor();
});
