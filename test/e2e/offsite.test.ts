import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, inject, it, vi } from "vitest";
import { detailsOf } from "../helpers/page-reading.ts";
import { IN_MOTION, ready, useSite } from "../helpers/visit.ts";

const soon = { timeout: 20_000 };
vi.setConfig({ testTimeout: 180_000 });
const site = useSite({ webGl: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

it("no request leaves the origin on a tour of the page, and links away tell nothing", async () => {
  const siteUrl = inject("siteUrl");
  const asked: string[] = [];
  const page = await site.visit(siteUrl, IN_MOTION, async (fresh) => {
    fresh.context().on("request", (request) => asked.push(request.url()));
    fresh.on("websocket", (socket) => asked.push(socket.url()));
  });
  await ready(page);
  const links = new Set<string>();
  const gatherLinks = async () => {
    const found = await page.locator("a").evaluateAll((all) => all.map((link) => link.outerHTML.replace(/>.*/s, ">")));
    for (const link of found) links.add(link);
  };

  for (const region of ["Nangarhar", "Mastung", "Kabul"]) {
    const option = page.getByRole("option", { name: new RegExp(`^${region},`) });
    await option.focus();
    await page.keyboard.press("Enter");
    await detailsOf(page).getByRole("heading", { name: region, exact: true }).waitFor();
    await gatherLinks();
    await detailsOf(page).locator("h3 button[aria-expanded=false]").first().click();
    await gatherLinks();
  }
  await page.getByRole("checkbox", { name: /^United Nations,/ }).uncheck();
  await page.getByRole("searchbox", { name: "Search words" }).fill("attack");
  await expect.poll(() => page.url(), soon).toContain("text=attack");
  await button(page, "Publisher").click();
  await button(page, "First year").click();
  await button(page, "Zoom in").click();
  await button(page, "Play").click();
  await expect.poll(() => page.getByRole("slider").last().getAttribute("aria-valuetext"), soon).toContain("2014");
  await button(page, "Pause").click();
  await button(page, "Switch to dark colours").click();
  await button(page, "Export figure").click();
  await Promise.all([page.waitForEvent("download"), button(page, "Save PNG").click()]);
  await page.keyboard.press("Escape");
  await button(page, "Copy link").click();
  await gatherLinks();

  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((url) => !url.startsWith(siteUrl) && !/^(blob|data):/.test(url))).toEqual([]);
  expect(links.size).toBeGreaterThan(4);
  const isCareful = (link: string) =>
    /\shref="https?:\/\/[^"]+"/.test(link) &&
    /\srel="noopener noreferrer"/.test(link) &&
    /\starget="_blank"/.test(link);
  expect([...links].filter((link) => !isCareful(link))).toEqual([]);
});

it("the browser itself refuses any request to elsewhere", async () => {
  const page = await site.open();
  site.expectFault(/elsewhere\.example/);
  const refused = await page.evaluate(async () => {
    const image = new Image();
    const failed = new Promise((resolve) => {
      image.onerror = () => resolve("no image");
      image.onload = () => resolve("image");
    });
    image.src = "https://elsewhere.example/pixel.png";
    const answer = await fetch("https://elsewhere.example/").then(
      () => "answer",
      () => "no answer",
    );
    return [await failed, answer];
  });
  expect(refused).toEqual(["no image", "no answer"]);
  const blocked = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => resolve(violatedDirective));
        fetch("https://elsewhere.example/again").catch(() => null);
      }),
  );
  expect(blocked).toBe("connect-src");
});

it("the page carries its policy before any script, and no script or style of its own text", () => {
  const html = readFileSync(join(inject("siteFolder"), "index.html"), "utf8").replaceAll("&#39;", "'");
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html);
  const rules = new Map(
    policy?.[1]?.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1).join(" ")]),
  );
  expect(rules.get("default-src")).toBe("'none'");
  for (const kind of ["script-src", "worker-src", "style-src", "connect-src", "font-src"]) {
    expect([kind, rules.get(kind)]).toEqual([kind, "'self'"]);
  }
  expect(rules.get("img-src")).toBe("'self' data: blob:");
  expect(html).not.toMatch(/unsafe-/);
  expect(html.indexOf("<script")).toBeGreaterThan(policy?.index ?? Number.POSITIVE_INFINITY);
  expect(html.match(/<script\b[^>]*>/g)?.filter((tag) => !/\ssrc="\.\//.test(tag))).toEqual([]);
  expect(html.match(/<script\b[^>]*>[^<]+<\/script>/g)).toBeNull();
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  expect(html.match(/\s(?:src|href)="(?!\.\/)[^"]*"/g)).toBeNull();
});
