import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test, vi } from "vitest";
import { type StaticHost, startHost } from "../helpers/static-host.ts";
import { ready, useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 120_000 });
const site = useSite();
const folder = inject("siteFolder");
const html = readFileSync(join(folder, "index.html"), "utf8");
/** The file in `assets/` that begins with a name. */
const named = (name: string, text = html) => new RegExp(`assets/${name}-[\\w-]+\\.(?:js|css)`).exec(text)?.[0] ?? "";
const gone = { status: 404, type: "text/html", body: "<!doctype html><title>Not found</title>" };
const OLDER = "This page is older than the site: reload it.";

/** Has a host show another build from the moment on in which a file of this one, which is gone, is asked for. */
function redeployAt(host: StaticHost, file: string): void {
  host.answers.set(file, () => {
    host.answers.set("", () => ({ body: html.replace(/(name="version" content=")\w+/, "$1another-build") }));
    return gone;
  });
}

test.each(["page", "style", "english"])(
  "a page whose %s is gone says that it is older, until it is reloaded",
  async (part) => {
    site.expectFault(/404|dynamically imported/);
    const host = await startHost(folder);
    redeployAt(host, named(part));
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
  host.answers.set(named("page"), () => gone);
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
