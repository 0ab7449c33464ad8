import type { Page } from "playwright-core";
import { expect, it, vi } from "vitest";
import { detailsOf, partOf } from "../helpers/page-reading.ts";
import { leapsOf, readStructure } from "../helpers/page-structure.ts";
import { useSite } from "../helpers/visit.ts";

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const TABLET = { viewport: { width: 1024, height: 768 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const FIRST_VISIT = { storageState: { cookies: [], origins: [] } };
const SUBJECT = "Who says that Islamic State – Khorasan is, or is not, where and when";
const soon = { timeout: 20_000 };

vi.setConfig({ testTimeout: 120_000 });
const site = useSite();

/** Class of the panel that holds the focus. */
const panelInFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest(".page > *")?.className.split(" ").at(-1) ?? "");

/** The panels that a key leads through, from one to the same again. */
async function walkOf(page: Page, key: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let press = 0; press < 15; press += 1) {
    await page.keyboard.press(key);
    const panel = await panelInFocus(page);
    if (seen.includes(panel)) return seen;
    seen.push(panel);
  }
  return seen;
}

const WALKS = [
  [
    "a desktop",
    "",
    DESKTOP,
    ["header", "sentence", "page-filters", "page-map", "page-aside", "page-details", "page-timeline"],
  ],
  [
    "a desktop's table",
    "#v1&page=table",
    DESKTOP,
    ["header", "sentence", "page-filters", "page-work", "page-timeline"],
  ],
  ["a desktop's page about the data", "#v1&page=about", DESKTOP, ["header", "about"]],
  [
    "a tablet",
    "#v1&area=AF-NAN",
    TABLET,
    ["header", "sentence", "page-map", "page-aside", "page-details", "page-timeline"],
  ],
  ["a phone", "", PHONE, ["header", "sentence", "page-map", "page-timeline", "page-bar"]],
  ["a phone's sheet", "#v1&area=AF-NAN", PHONE, ["header", "sentence", "page-map", "snap-sheet"]],
] as const;

it.each(WALKS)("F6 walks the panels of %s, and Shift+F6 walks back", async (_, fragment, options, panels) => {
  const page = await site.turn(fragment, options);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const forth = await walkOf(page, "F6");
  expect([...forth].sort()).toEqual([...panels].sort());
  if (!fragment.includes("area")) expect(forth).toEqual(panels);
  expect([...(await walkOf(page, "Shift+F6"))].sort()).toEqual([...panels].sort());
});

it("from a date to a filter is three presses of F6 or one slash, and a dialog keeps the focus", async () => {
  const page = await site.open("");
  const date = page.getByRole("textbox", { name: "From date" });
  await date.focus();
  for (const panel of ["header", "sentence", "page-filters"]) {
    await page.keyboard.press("F6");
    expect(await panelInFocus(page)).toBe(panel);
  }
  await page.keyboard.press("Tab");
  const search = page.getByRole("searchbox", { name: /^Search words/ });
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type("a/b");
  expect(await search.inputValue()).toBe("a/b");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Separate voices", exact: true }).focus();
  await page.keyboard.press("/");
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await search.inputValue()).toBe("");

  await page.getByRole("button", { name: "Export figure" }).click();
  const dialog = page.getByRole("dialog", { name: "Export figure" });
  for (const key of ["F6", "Shift+F6", "/"]) {
    await dialog.getByRole("button", { name: "Close" }).focus();
    await page.keyboard.press(key);
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press("Escape");

  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await keys.getByRole("rowheader", { name: "F6 or Shift+F6" }).or(keys.getByText("F6").first()).first().waitFor();
  await keys.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Separate voices", exact: true }).focus();
  for (const key of ["F6", "/", "?"]) await page.keyboard.press(key);
  expect(await panelInFocus(page)).toBe("page-aside");
  expect(await keys.count()).toBe(0);
});

it.each([
  ["on a tablet", "", TABLET],
  ["on a phone", "", PHONE],
  ["from the page about the data", "#v1&page=about", DESKTOP],
  ["from a phone's page about the data", "#v1&page=about", PHONE],
])("the slash opens the filters at their search %s", async (_, fragment, options) => {
  const page = await site.turn(fragment, options);
  await page.keyboard.press("/");
  const search = page.getByRole("searchbox", { name: /^Search words/ });
  await expect.poll(() => search.evaluate((field) => field === document.activeElement), soon).toBe(true);
});

it.each([
  ["map", "", DESKTOP],
  ["map with a region", "#v1&area=AF-NAN", DESKTOP],
  ["map without a claim", "#v1&text=nothingofthekind", DESKTOP],
  ["table", "#v1&page=table", DESKTOP],
  ["table without a claim", "#v1&page=table&text=nothingofthekind", DESKTOP],
  ["page about the data", "#v1&page=about", DESKTOP],
  ["map of a tablet", "#v1&area=AF-NAN", TABLET],
  ["map of a phone", "", PHONE],
  ["table of a phone without a claim", "#v1&page=table&text=nothingofthekind", PHONE],
  ["details of a phone", "#v1&area=PK213", PHONE],
  ["page about the data of a phone", "#v1&page=about", PHONE],
] as const)("one main, ids once, and headings that go down by one: %s", async (_, fragment, options) => {
  const page = await site.turn(fragment, options);
  for (const button of await page.locator(".filter-section-head [aria-expanded=false]").all()) {
    if (await button.isVisible()) await button.click();
  }
  if (fragment.includes("about")) await page.getByRole("heading", { name: "Known gaps" }).waitFor();
  const structure = await page.evaluate(readStructure);
  expect(structure.mains).toBe(1);
  expect(structure.repeatedIds).toEqual([]);
  expect(leapsOf(structure)).toEqual([]);
  expect(structure.headings.filter(([rank]) => rank === 1)).toHaveLength(1);
});

it.each([
  ["desktop", DESKTOP],
  ["tablet", TABLET],
  ["phone", PHONE],
])("the first screen says what it is about, and goes on saying it: %s", async (_, options) => {
  const page = await site.open("", { ...options, ...FIRST_VISIT });
  const sentences = (await page.getByRole("region", { name: "What this shows" }).textContent()) ?? "";
  expect(sentences).toMatch(
    /^This atlas shows who says that Islamic State – Khorasan \(IS-K\) is, or is not, where and when\./,
  );
  await page.getByRole("button", { name: "Got it" }).click();
  const line = page.getByRole("banner").getByText(SUBJECT);
  const [box, name] = [await line.boundingBox(), await page.getByRole("heading", { level: 1 }).boundingBox()];
  expect(box && name && box.x >= 0 && box.y >= name.y && box.y + box.height <= 48.5).toBe(true);
  expect(await line.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  expect(await page.title()).toContain("Islamic State – Khorasan");
  expect(await page.locator("meta[name=description]").getAttribute("content")).toMatch(/^Who says that Islamic State/);
});

it("legend and list say what is affirmed", async () => {
  const page = await site.turn("");
  expect(await partOf(page, "Colour by").textContent()).toContain("Affirm or deny that IS-K is, or acts, there");
  await detailsOf(page).getByText("“Affirms”: Islamic State – Khorasan (IS-K) is, or acts, there.").waitFor();
});

it("nothing dropped on the page is opened, and the page says so until that is dismissed", async () => {
  const page = await site.turn("");
  const address = page.url();
  const drag = (type: string, selector: string, kind: "file" | "text" | "link") =>
    page.locator(selector).evaluate(
      (element, { type, kind }) => {
        const dataTransfer = new DataTransfer();
        if (kind === "file") dataTransfer.items.add(new File(["a;b"], "claims.csv", { type: "text/csv" }));
        else dataTransfer.setData(kind === "link" ? "text/uri-list" : "text/plain", "https://example.org/");
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        element.dispatchEvent(event);
        return { prevented: event.defaultPrevented, effect: dataTransfer.dropEffect };
      },
      { type, kind },
    );
  const notice = page.getByRole("status").filter({ hasText: "reads no files" });
  const field = ".filter-panel-search input";
  for (const kind of ["file", "text", "link"] as const) {
    for (const selector of [".page-map", ".header", ".page-timeline"]) {
      expect(await drag("dragover", selector, kind)).toEqual({ prevented: true, effect: "none" });
      expect((await drag("drop", selector, kind)).prevented).toBe(true);
    }
    await notice.waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect.poll(() => notice.count(), soon).toBe(0);
  }
  expect((await drag("dragover", field, "text")).prevented).toBe(false);
  expect((await drag("drop", field, "text")).prevented).toBe(false);
  expect((await drag("drop", field, "file")).prevented).toBe(true);
  await notice.waitFor();
  expect(page.url()).toBe(address);
});

it("a file dragged over the page is answered while the pointer says that it is not taken", async () => {
  const page = await site.turn("");
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: ["/tmp/claims.csv"], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: 600, y: 400, data });
  }
  await page.getByRole("status").filter({ hasText: "reads no files" }).waitFor();
  expect(page.url()).toContain("127.0.0.1");
});

it("undo, redo and a date that is none are read out", async () => {
  const page = await site.turn("");
  const aloud = page.locator("p[role=status].visually-hidden");
  await page.getByRole("button", { name: "First year", exact: true }).click();
  await expect.poll(() => aloud.textContent(), soon).toBe("Coloured by first year.");
  await page.keyboard.press("Control+z");
  await expect.poll(() => aloud.textContent(), soon).toBe("Undone. Coloured by claims.");
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => aloud.textContent(), soon).toBe("Redone. Coloured by first year.");
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => aloud.textContent(), soon).toBe("Nothing to redo.");
  await page.getByRole("textbox", { name: "From date" }).fill("32 Mar");
  await page.keyboard.press("Enter");
  await expect.poll(() => aloud.textContent(), soon).toMatch(/^“32 Mar” is no date\./);
});
