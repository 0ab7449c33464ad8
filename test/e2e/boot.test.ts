import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test, vi } from "vitest";
import { filesOf } from "../helpers/fixture-package.ts";
import { GONE, redeployAt } from "../helpers/redeploy.ts";
import { type StaticHost, startHost } from "../helpers/static-host.ts";
import { ready, useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 120_000 });
const site = useSite();
const folder = inject("siteFolder");
const html = readFileSync(join(folder, "index.html"), "utf8");
/** The file in `assets/` that begins with a name. */
const named = (name: string, text = html) => new RegExp(`assets/${name}-[\\w-]+\\.(?:js|css)`).exec(text)?.[0] ?? "";
/** The atlas with few data, which takes a page half the time. */
async function hostOfFew(): Promise<StaticHost> {
  const host = await startHost(folder);
  for (const [file, body] of Object.entries(filesOf("small-package")))
    host.answers.set(`data/${file}`, () => ({ body }));
  return host;
}
const OLDER = "This page is older than the site: reload it.";

test.each(["page", "style", "english"])(
  "a page whose %s is gone says that it is older, until it is reloaded",
  async (part) => {
    site.expectFault(/404|dynamically imported/);
    const host = await hostOfFew();
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
  const host = await hostOfFew();
  host.answers.set(named("page"), () => GONE);
  const page = await site.visit(host.address);
  const alert = page.getByRole("alert");
  await alert.getByText("is missing on the site").waitFor();
  expect(await alert.textContent()).toContain(`${named("page").split("/")[1]} (404)`);
});

test("a page whose code, style or words do not come says so after ten seconds, and starts once they have come", async () => {
  const saysSo = async (part: string) => {
    const host = await hostOfFew();
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
  };
  await Promise.all(["page", "style", "english"].map(saysSo));
});

/** All code that the page starts without, and of it what only faults of the data or of the page need. */
const later = readdirSync(join(folder, "assets")).filter(
  (file) => file.endsWith(".js") && !/^(page|english|maplibre-gl-worker)-/.test(file),
);
const OF_FAULTS = /^(garbled|parse-package|polygons|unexpected-screen)-/;

test("all code has been asked for when the map stands, but what only faults need", async () => {
  const host = await hostOfFew();
  await ready(await site.visit(host.address));
  const unasked = later.filter((file) => !host.asked.includes(`assets/${file}`));
  expect(unasked.filter((file) => !OF_FAULTS.test(file))).toEqual([]);
});

/** Parts of each kind, three at a time: those of the map, those that follow it, those that are opened. */
const KINDS = [
  ["create-map", "geography", "flat-drawing"],
  ["whole-english", "after-map", "figure-files"],
  ["about-page", "source-link", "near-search-list"],
];

test.each(KINDS)("a page from which %s, %s or %s is gone says that it is older, and goes on", async (...names) => {
  site.expectFault(/404/);
  const saysSo = async (name: string) => {
    const host = await hostOfFew();
    redeployAt(host, folder, `assets/${later.find((file) => file.startsWith(`${name}-`))}`);
    const page = await site.visit(`${host.address}#v1&page=table`);
    const notice = page.locator(".notice").filter({ hasText: "This page is older than the site" });
    await notice.waitFor();
    await page.getByRole("checkbox", { name: /^Taliban,/ }).uncheck();
    await expect.poll(() => new URL(page.url()).hash).toContain("who=-TB");
    if (name !== "about-page") return;
    host.answers.clear();
    await notice.getByRole("button", { name: "Reload the page" }).click();
    await ready(page);
    expect(await notice.count()).toBe(0);
    expect(new URL(page.url()).hash).toContain("who=-TB");
  };
  await Promise.all(names.map(saysSo));
});

test.each(["parse-package", "polygons", "garbled"])(
  "a page whose data need %s, which is gone, says that it is older",
  async (name) => {
    site.expectFault(/404/);
    const host = await hostOfFew();
    const { "claims.csv": claims = "", "regions.geojson": regions = "" } = filesOf("small-package");
    host.answers.set("data/claims.csv", () => ({
      body: name === "polygons" ? claims : `${claims}garbled â€“ and short\n`,
    }));
    host.answers.set("data/regions.geojson", () => ({
      body: name === "polygons" ? regions.replace('Feature"', 'Nothing"') : regions,
    }));
    redeployAt(host, folder, `assets/${later.find((file) => file.startsWith(`${name}-`))}`);
    const page = await site.visit(host.address);
    await page.getByRole("alert").getByText("This page is older than the site").waitFor();
  },
);

test("where neither the data nor words for the fault come, a page says that something is missing", async () => {
  site.expectFault(/500/);
  const host = await hostOfFew();
  for (const file of later.filter((each) => /^(parse-package|unexpected-screen)-/.test(each))) {
    host.answers.set(`assets/${file}`, () => ({ status: 500 }));
  }
  host.answers.set("data/claims.csv", () => ({ body: `${filesOf("small-package")["claims.csv"]}short\n` }));
  const page = await site.visit(host.address);
  await page.getByRole("alert").getByText("could not be loaded").waitFor();
  await page.getByRole("button", { name: "Try again" }).waitFor();
});

test("a part that is lost by the way alone is told of when it is opened, and no reload asked for", async () => {
  site.expectFault(/500/);
  const host = await hostOfFew();
  const [about = ""] = later.filter((file) => file.startsWith("about-page"));
  host.answers.set(`assets/${about}`, () => ({ status: 500 }));
  const page = await site.visit(host.address);
  await ready(page);
  await page.getByRole("button", { name: "About the data" }).click();
  await page.locator(".notice").getByText("This part of the atlas could not be loaded").waitFor();
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

test("a table, or polygons, that do not come are named after ten seconds; the table is read when it comes", async () => {
  const table = async () => {
    const host = await startHost(folder);
    let letGo = () => {};
    const held = new Promise<undefined>((resolve) => {
      letGo = () => resolve(undefined);
    });
    host.answers.set("data/claims.csv", () => held);
    const page = await site.visit(host.address);
    const status = page.getByRole("status").getByText(/Still waiting for .?claims\.csv/);
    await status.waitFor();
    letGo();
    await ready(page);
    expect(await page.getByText("Still waiting").count()).toBe(0);
  };
  const polygons = async () => {
    const host = await startHost(folder);
    host.answers.set("data/context.geojson", () => new Promise(() => {}));
    const page = await site.visit(host.address);
    const note = page.locator(".page-map-note").getByText(/Still waiting for .?context\.geojson/);
    await note.waitFor();
  };
  await Promise.all([table(), polygons()]);
});
