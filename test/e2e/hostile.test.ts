import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, inject, test, vi } from "vitest";
import { hostilePackage } from "../helpers/hostile-package.ts";
import { startHost } from "../helpers/static-host.ts";
import { ready, useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 120_000 });
const site = useSite();
const folder = inject("siteFolder");

/** Elements that the page has none of, unless something in the data was taken for markup. */
const FOREIGN = "img, iframe, object, embed, base[href], style, body script, [onerror], [onload], [srcdoc], font";

/** What of a hostile package took effect: what ran, foreign elements, links that are none of the web. */
function effectsOn(page: Page): Promise<readonly unknown[]> {
  return page.evaluate((foreign) => {
    const links = [...document.querySelectorAll("a")].filter(({ protocol }) => !/^https?:$/.test(protocol));
    const found = [...document.querySelectorAll(foreign), ...links].map(({ outerHTML }) => outerHTML);
    return [...found, ...("ran" in globalThis ? ["ran"] : [])];
  }, FOREIGN);
}

test("a hostile package is shown as text, and runs nowhere: map, details, table, texts, problems, figure, files", async () => {
  const host = await startHost(folder);
  for (const [file, body] of Object.entries(hostilePackage())) host.answers.set(`data/${file}`, () => ({ body }));
  const page = await site.visit(`${host.address}#v1&area=PK226&open=attack-quetta`);
  await ready(page);
  const title = await page.title();
  await page.locator("article.open").getByText("<script>globalThis.ran=1</script>").first().waitFor();
  expect(await effectsOn(page)).toEqual([]);

  await page.getByRole("button", { name: "Export figure" }).click();
  const [svg] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save SVG" }).click(),
  ]);
  const figure = readFileSync(await svg.path(), "utf8");
  expect(/&#60;img src=x onerror=/.exec(figure)).not.toBeNull();
  expect(/<(?:script|img|iframe|foreignObject)|\son\w+="|href="(?!#)/.exec(figure)?.[0]).toBeUndefined();
  await page.keyboard.press("Escape");
  expect(await effectsOn(page)).toEqual([]);

  const pages = page.getByRole("navigation", { name: "Pages" });
  await pages.getByRole("button", { name: "Table" }).click();
  await page.getByRole("grid").locator("tbody > tr").first().waitFor();
  expect(await effectsOn(page)).toEqual([]);
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /CSV/ }).first().click(),
  ]);
  expect(readFileSync(await csv.path(), "utf8")).not.toMatch(/(?:^|,)"?=1\+1/m);

  await pages.getByRole("button", { name: "About the data" }).click();
  await page.getByRole("heading", { name: /^Data/ }).first().waitFor();
  expect(await effectsOn(page)).toEqual([]);
  expect(await page.title()).toBe(title);
});

/** The headers that a file for hosts gives to paths, by pattern. */
function headersIn(file: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
  const headers = new Map<string, Record<string, string>>();
  let current: Record<string, string> = {};
  for (const line of lines) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value) current[name.toLowerCase()] = value;
    else {
      current = {};
      headers.set(line.trim(), current);
    }
  }
  return headers;
}

test("with the headers for hosts the atlas runs as without, and other sites cannot put it into a frame", async () => {
  const headers = headersIn("hosts/_headers").get("/*") ?? {};
  expect(headers["x-content-type-options"]).toBe("nosniff");
  const apache = readFileSync("hosts/.htaccess", "utf8");
  for (const [name, value] of Object.entries(headers))
    expect(apache.toLowerCase()).toContain(`${name} "${value}"`.toLowerCase());
  const host = await startHost(folder, "/atlas/", headers);
  const page = await site.visit(host.address);
  await ready(page);
  expect(await page.locator(".page-map [role=option]").count()).toBeGreaterThan(50);

  const other = await startHost(join(folder, "data"), "/other/");
  other.answers.set("", () => ({ type: "text/html", body: `<iframe src="${host.address}"></iframe>` }));
  site.expectFault(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE|foreign request|chrome-error/);
  const framing = await site.visit(other.address);
  await framing.locator("iframe").waitFor();
  await expect.poll(() => framing.frames().at(1)?.url()).toMatch(/^chrome-error/);
});

test("in a frame without an origin the page says why it does not start, or runs where the host lets it", async () => {
  const other = await startHost(join(folder, "data"), "/other/");
  const closed = await startHost(folder);
  const open = await startHost(folder, "/atlas/", { "access-control-allow-origin": "*" });
  const framed = (address: string) =>
    `<iframe sandbox="allow-scripts" width="1200" height="800" src="${address}"></iframe>`;
  other.answers.set("closed", () => ({ type: "text/html", body: framed(closed.address) }));
  other.answers.set("open", () => ({ type: "text/html", body: framed(open.address) }));
  site.expectFault(/foreign request|CORS|ERR_FAILED|404/);
  const refused = await site.visit(`${other.address}closed`);
  await refused
    .frameLocator("iframe")
    .getByText("The frame that this page stands in keeps it from its own files")
    .waitFor();
  const allowed = await site.visit(`${other.address}open`);
  await allowed.frameLocator("iframe").locator(".flat-map > svg").waitFor();
});

test("opened as a file the page says that it needs a web server", async () => {
  site.expectFault(/CORS|ERR_FAILED|ERR_FILE_NOT_FOUND|origin/);
  const page = await site.visit(`file://${folder}/index.html`);
  await page.getByText("The atlas was opened as a file").waitFor();
});
