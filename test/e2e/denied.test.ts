import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import { ready, useSite } from "../helpers/visit.ts";

const site = useSite();
const address = inject("siteUrl");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const note = (page: Page, name: string) => page.getByRole("dialog", { name });

/** Closes storage and clipboard to the page, as settings and frames do: reading the properties throws. */
async function denyAll(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException("Denied by a test.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: deny });
    const refuse = () => Promise.reject(new DOMException("Denied by a test.", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: { writeText: refuse, write: refuse } });
  });
}

/** The text that is selected in the field of a dialog. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLTextAreaElement)) return null;
    return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd);
  });

test("with storage and clipboard denied the atlas works, and what cannot be copied can be taken by hand", async () => {
  const page = await site.visit(`${address}#v1&who=UN`, {}, denyAll);
  await ready(page);
  await button(page, "Copy link").click();
  await note(page, "Copy the link").waitFor();
  await expect.poll(() => selected(page)).toBe(`${address}#v1&who=UN`);
  await page.keyboard.press("Escape");
  await expect.poll(() => button(page, "Copy link").evaluate((each) => each === document.activeElement)).toBe(true);

  await button(page, "Export figure").click();
  await button(page, "Copy picture").click();
  await page.getByText("This browser does not let a page copy pictures: save the PNG instead").waitFor();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Got it" }).click();
  await page.getByRole("button", { name: /^Switch to/ }).click();
  await page.getByRole("checkbox", { name: /^Taliban,/ }).check();
  await expect.poll(() => new URL(page.url()).hash).toBe("#v1&who=TB,UN");
  await page.keyboard.press("Control+z");
  await expect.poll(() => new URL(page.url()).hash).toBe("#v1&who=UN");
});

test("in a frame the link stands in a field, selected", async () => {
  const host = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end(
      `<!doctype html><title>Host</title><iframe width=1200 height=800 src="${address}#v1&who=UN"></iframe>`,
    );
  });
  await new Promise<void>((listens) => host.listen(0, "127.0.0.1", listens));
  onTestFinished(() => void host.close());
  site.expectFault(/favicon|foreign request: http:\/\/127\.0\.0\.1/); // The atlas is foreign to its frame's host.
  site.expectFault(/permissions? policy|Permissions Policy/i);
  const page = await site.visit(`http://localhost:${(host.address() as AddressInfo).port}/`);
  const frame = page.frameLocator("iframe");
  await frame.locator("[data-map-ready]").waitFor({ state: "attached", timeout: 30_000 });
  await frame.getByRole("button", { name: "Copy link", exact: true }).click();
  const field = frame.getByRole("dialog", { name: "Copy the link" }).getByRole("textbox");
  await field.waitFor();
  expect(
    await field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
  ).toBe(`${address}#v1&who=UN`);
});

test("what nobody expected is told with all that helps, and the page goes on", async () => {
  const page = await site.open("#v1");
  site.expectFault(/Made by a test/);
  await page.evaluate(() => void Promise.reject(new Error("Made by a test.")));
  await page.getByRole("status").filter({ hasText: "The atlas met a fault" }).waitFor();
  await button(page, "Show what happened").click();
  const report = note(page, "The atlas met a fault").getByRole("textbox", { name: "Text about the fault" });
  expect(await report.inputValue()).toContain("Made by a test.");
  expect(await report.inputValue()).toContain(address);
  await page.keyboard.press("Escape");
  await button(page, "Separate voices").click();
  await expect.poll(() => new URL(page.url()).hash).toBe("#v1&measure=groups");
});

test("a page that meets a fault before it stands says what happened", async () => {
  site.expectFault(/Made by a test/);
  const page = await site.visit(`${address}#v1`, {}, async (opened) => {
    await opened.addInitScript(() => {
      addEventListener("DOMContentLoaded", () => setTimeout(() => Promise.reject(new Error("Made by a test."))));
    });
  });
  await page.getByRole("alert").getByRole("heading", { name: "The atlas met a fault" }).waitFor();
  expect(await page.getByRole("textbox", { name: "Text about the fault" }).inputValue()).toContain("Made by a test.");
  await button(page, "Try again").waitFor();
});

test("where the code of the map does not come, its box says lastingly why it is empty", async () => {
  site.expectFault(/create-map/);
  site.expectFault(/Failed to load resource/);
  const page = await site.visit(`${address}#v1`, {}, async (opened) => {
    await opened.route(/assets\/create-map-[\w-]+\.js$/, (route) => route.abort());
  });
  const words = page.getByRole("main").getByText(/^The map could not be drawn\. .* The reason: .*create-map/);
  await words.waitFor();
  await page.waitForTimeout(8000);
  expect(await words.isVisible()).toBe(true);
});
