import type { Locator, Page } from "playwright-core";
import { describe, expect, it, vi } from "vitest";
import { claimsOf } from "../helpers/counted-from-csv.ts";
import { rowsOf } from "../helpers/csv-rows.ts";
import { middleOf, mouse, touch } from "../helpers/hands.ts";
import { IN_MOTION, turnTo, useSite } from "../helpers/visit.ts";

const WINDOW = "#v1&from=2021-08-01&to=2023-12-31";
const AT_FIRST = ["1 August 2021", "31 December 2023"];
const soon = { timeout: 20_000 };

vi.setConfig({ testTimeout: 180_000 });
const site = useSite();
const spans = rowsOf("claims.csv").map((row) => [row["occurred_from"] ?? "", row["occurred_to"] ?? ""] as const);
const firstDay = spans.map(([from]) => from).sort()[0] ?? "";
const lastDay =
  spans
    .map(([, to]) => to)
    .sort()
    .at(-1) ?? "";
const earliest = `earliest, ${dayInWords(firstDay)}`;
const latest = `latest, ${dayInWords(lastDay)}`;

const handle = (page: Page, name: "Start" | "End") => page.getByRole("slider", { name: `${name} of the window` });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const field = (page: Page, name: string) => page.getByRole("textbox", { name });

describe.each([
  { hand: "mouse", take: mouse, options: {} },
  { hand: "touch", take: touch, options: { hasTouch: true, viewport: { width: 1024, height: 768 } } },
])("by $hand", ({ take, options }) => {
  it("each handle moves to the month nearest to it, and the window moves as a whole", async () => {
    const page = await site.turn(WINDOW, options);
    const hand = await take(page);
    const xOf = await axisOf(page);
    await hand(await middleOf(handle(page, "Start")), xOf("2020-03-04") - xOf("2021-08-01"));
    await expect.poll(() => windowOf(page), soon).toEqual(["1 March 2020", "31 December 2023"]);
    await hand(await middleOf(handle(page, "End")), xOf("2024-07-29") - xOf("2024-01-01"));
    await expect.poll(() => windowOf(page), soon).toEqual(["1 March 2020", "31 July 2024"]);
    await expect.poll(() => addressOf(page), soon).toEqual({ from: "2020-03-01", to: "2024-07-31" });
    const { y } = await middleOf(handle(page, "End"));
    await hand({ x: xOf("2022-06-10"), y }, xOf("2021-06-12") - xOf("2022-06-10"));
    await expect.poll(() => windowOf(page), soon).toEqual(["1 March 2019", "31 July 2023"]);
    await expect.poll(() => addressOf(page), soon).toEqual({ from: "2019-03-01", to: "2023-07-31" });
  });

  it("a handle dragged over the other takes its place", async () => {
    const page = await site.turn(WINDOW, options);
    const hand = await take(page);
    const xOf = await axisOf(page);
    await hand(await middleOf(handle(page, "Start")), xOf("2025-06-30") - xOf("2021-08-01"));
    await expect.poll(() => windowOf(page), soon).toEqual(["1 January 2024", "30 June 2025"]);
    await hand(await middleOf(handle(page, "End")), xOf("2023-02-02") - xOf("2025-07-01"));
    await expect.poll(() => windowOf(page), soon).toEqual(["1 February 2023", "31 December 2023"]);
  });

  it("past the end of the data a handle says so, and the address keeps no date for it", async () => {
    const page = await site.turn(WINDOW, options);
    const hand = await take(page);
    const width = page.viewportSize()?.width ?? 0;
    const end = await middleOf(handle(page, "End"));
    await hand(end, width - 4 - end.x);
    const start = await middleOf(handle(page, "Start"));
    await hand(start, 70 - start.x);
    await expect.poll(() => windowOf(page), soon).toEqual([earliest, latest]);
    await expect.poll(() => addressOf(page), soon).toEqual({});
    await button(page, "One month back").click();
    await button(page, "One month on").click();
    await button(page, "Cumulative").click();
    await expect.poll(() => addressOf(page), soon).toEqual({ mode: "cumulative" });
    const { hash } = new URL(page.url());
    await site.turn(WINDOW, options);
    const later = await site.turn(hash, options);
    await expect.poll(() => windowOf(later), soon).toEqual([latest]);
  });
});

it("by touch on a phone a handle and the window move too", async () => {
  const page = await site.turn(`${WINDOW}&step=year`, { hasTouch: true, viewport: { width: 390, height: 844 } });
  const hand = await touch(page);
  const xOf = await axisOf(page);
  await hand(await middleOf(handle(page, "Start")), xOf("2018-02-01") - xOf("2021-08-01"));
  await expect.poll(() => windowOf(page), soon).toEqual(["1 January 2018", "31 December 2023"]);
  const { y } = await middleOf(handle(page, "End"));
  await hand({ x: xOf("2021-06-10"), y }, xOf("2019-06-10") - xOf("2021-06-10"));
  await expect.poll(() => windowOf(page), soon).toEqual(["1 January 2016", "31 December 2021"]);
});

it("by keyboard alone everything of the slider can be done", async () => {
  const page = await site.turn(WINDOW, { viewport: { width: 1024, height: 768 } });
  const press = async (keys: string, window: readonly string[]) => {
    for (const key of keys.split(" ")) await page.keyboard.press(key);
    await expect.poll(() => windowOf(page), soon).toEqual(window);
  };
  await tabTo(page, handle(page, "Start"));
  await press("ArrowRight", ["1 September 2021", "31 December 2023"]);
  await press("ArrowDown ArrowLeft", ["1 July 2021", "31 December 2023"]);
  await press("ArrowUp", AT_FIRST);
  await press("Control+ArrowLeft", ["1 March 2019", "31 July 2021"]);
  await press("Control+ArrowRight", AT_FIRST);
  await press("Home", [earliest, "31 December 2023"]);
  await page.keyboard.press("PageUp");
  const tenth = (Date.parse(lastDay) - Date.parse(firstDay)) / 10;
  const startDay = async () => Date.parse(`${(await windowOf(page))[0]} UTC`);
  await expect
    .poll(async () => Math.abs((await startDay()) - Date.parse(firstDay) - tenth), soon)
    .toBeLessThan(17 * 864e5);
  await press("PageDown", [earliest, "31 December 2023"]);
  await page.keyboard.press("Tab");
  await press("End", [earliest, latest]);
  await press("Home End ArrowLeft", [earliest, dayInWords(endOfMonthBefore(lastDay))]);
  await page.keyboard.press("Space");
  await button(page, "Pause").waitFor();
  await page.keyboard.press("Space");
  await button(page, "Play").waitFor();
});

it("the modes keep the end: a range, so many months up to it, or everything up to it", async () => {
  const page = await site.turn(WINDOW);
  await button(page, "Rolling").click();
  await expect.poll(() => windowOf(page), soon).toEqual(["1 January 2023", "31 December 2023"]);
  await page.getByRole("spinbutton", { name: "Months in the rolling window" }).fill("6");
  await expect.poll(() => windowOf(page), soon).toEqual(["1 July 2023", "31 December 2023"]);
  await button(page, "One month on").click();
  await expect.poll(() => windowOf(page), soon).toEqual(["1 August 2023", "31 January 2024"]);
  await expect.poll(() => addressOf(page), soon).toMatchObject({ mode: "rolling", months: "6", to: "2024-01-31" });
  await button(page, "Cumulative").click();
  await expect.poll(() => windowOf(page), soon).toEqual(["31 January 2024"]);
  expect(await countOf(page)).toBe(claimsOf({ to: "2024-01-31" }).length);
  await button(page, "Range").click();
  await expect.poll(() => windowOf(page), soon).toEqual([earliest, "31 January 2024"]);
});

it("dates are typed as people write them, and what is no date is refused in words", async () => {
  const page = await site.turn(WINDOW);
  await field(page, "From date").fill("Mar 2020");
  await page.keyboard.press("Enter");
  await expect.poll(() => windowOf(page), soon).toEqual(["1 March 2020", "31 December 2023"]);
  await field(page, "To date").fill("2024-02-10");
  await page.keyboard.press("Tab");
  await expect.poll(() => windowOf(page), soon).toEqual(["1 March 2020", "10 February 2024"]);
  expect(await countOf(page)).toBe(claimsOf({ from: "2020-03-01", to: "2024-02-10" }).length);
  await field(page, "From date").fill("32 Mar 2020");
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "“32 Mar 2020” is no date." }).waitFor();
  expect(await field(page, "From date").getAttribute("aria-invalid")).toBe("true");
  expect(await windowOf(page)).toEqual(["1 March 2020", "10 February 2024"]);
  await page.keyboard.press("Escape");
  expect(await field(page, "From date").inputValue()).toBe("1 Mar 2020");
  await field(page, "To date").fill("");
  await page.keyboard.press("Enter");
  await expect.poll(() => windowOf(page), soon).toEqual(["1 March 2020", latest]);
});

it("a step goes on or back by a month, a quarter, a year, or to the next claim under the filter", async () => {
  const page = await site.turn(`${WINDOW}&who=UN`);
  const step = page.getByRole("combobox", { name: "Step" });
  await button(page, "One month on").click();
  await expect.poll(() => windowOf(page), soon).toEqual(["1 September 2021", "31 January 2024"]);
  await button(page, "One month back").click();
  await step.selectOption("Quarter by quarter");
  await button(page, "One quarter on").click();
  await expect.poll(() => windowOf(page), soon).toEqual(["1 November 2021", "31 March 2024"]);
  await button(page, "One quarter back").click();
  await step.selectOption("Year by year");
  await button(page, "One year back").click();
  await expect.poll(() => windowOf(page), soon).toEqual(["1 August 2020", "31 December 2022"]);
  await button(page, "Cumulative").click();
  await step.selectOption("Claim by claim");
  const starts = claimsOf({ categories: ["UN"] }).map((row) => row["occurred_from"] ?? "");
  const next = starts.filter((day) => day > "2022-12-31").sort()[0] ?? "";
  await button(page, "On to the next claim").click();
  await expect.poll(() => windowOf(page), soon).toEqual([dayInWords(next)]);
  await expect.poll(() => addressOf(page), soon).toEqual({ who: "UN", mode: "cumulative", step: "claim", to: next });
});

it("play runs to the end and stops, starts over, and goes round while the loop is on", async () => {
  const page = await site.turn("#v1&from=2025-01-01&to=2025-10-31&speed=4", IN_MOTION);
  await button(page, "Play").click();
  await button(page, "Pause").waitFor();
  await button(page, "Play").waitFor();
  await expect.poll(async () => (await windowOf(page))[1], soon).toBe(latest);
  await button(page, "Play").click();
  await expect.poll(() => yearOfEnd(page), soon).toBeLessThan(2020);
  expect(await button(page, "Pause").count()).toBe(1);
  await button(page, "Pause").click();

  await turnTo(page, "#v1&from=2025-01-01&to=2025-10-31&speed=4");
  await button(page, "Loop").click();
  await button(page, "Play").click();
  await expect.poll(() => yearOfEnd(page), soon).toBeLessThan(2020);
  expect(await button(page, "Pause").count()).toBe(1);
  await expect.poll(() => button(page, "Loop").getAttribute("aria-pressed")).toBe("true");
});

it("taking hold of a handle, typing a date or a step by hand stops playback", async () => {
  const page = await site.turn("#v1&from=2015-01-01&to=2016-12-31&speed=0.5", IN_MOTION);
  await button(page, "Play").click();
  const { x, y } = await middleOf(handle(page, "End"));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await button(page, "Play").waitFor();
  await page.mouse.up();
  await button(page, "Play").click();
  await field(page, "From date").fill("2015");
  await page.keyboard.press("Enter");
  await button(page, "Play").waitFor();
  await button(page, "Play").click();
  await button(page, "One month on").click();
  await button(page, "Play").waitFor();
});

it("for readers who ask for little motion playback steps, no faster than about once a second", async () => {
  const page = await site.turn("#v1&from=2015-01-01&to=2016-12-31&speed=4");
  await handle(page, "End").evaluate((slider) => {
    new MutationObserver(() => {
      const steps = JSON.parse(document.body.dataset["steps"] ?? "[]");
      const step = [performance.now(), slider.getAttribute("aria-valuetext")];
      document.body.dataset["steps"] = JSON.stringify([...steps, step]);
    }).observe(slider, { attributeFilter: ["aria-valuetext"] });
  });
  const steps = async () =>
    JSON.parse((await page.locator("body").getAttribute("data-steps")) ?? "[]") as [number, string][];
  await button(page, "Play").click();
  await expect.poll(async () => (await steps()).length, soon).toBeGreaterThanOrEqual(4);
  const seen = (await steps()).slice(0, 4);
  const ends = ["31 January 2017", "28 February 2017", "31 March 2017", "30 April 2017"];
  expect(seen.map(([, end]) => end)).toEqual(ends);
  const [first, last] = [seen[0]?.[0] ?? 0, seen[3]?.[0] ?? 0];
  expect((last - first) / 3).toBeGreaterThan(800);
});

it("both clocks can be asked, and a line says what each means", async () => {
  const page = await site.turn(WINDOW);
  const timeline = page.getByRole("region", { name: "Timeline" });
  await timeline.getByText("Occurred: the time a claim speaks of.").waitFor();
  await timeline.getByText("Reported: the day it was published.").waitFor();
  const asked = { from: "2021-08-01", to: "2023-12-31" };
  expect(await countOf(page)).toBe(claimsOf(asked).length);
  await button(page, "Reported").click();
  await expect.poll(() => countOf(page), soon).toBe(claimsOf({ ...asked, clock: "reported" }).length);
  await expect.poll(() => addressOf(page), soon).toEqual({ ...asked, clock: "reported" });
  await timeline.getByText("Reported: the day it was published.").waitFor();
  const undated = rowsOf("claims.csv").filter((row) => row["reported_on"] === "").length;
  await timeline.getByText(`${undated} claims have no date of publication.`).waitFor();
  await button(page, "Occurred").click();
  await expect.poll(() => countOf(page), soon).toBe(claimsOf(asked).length);
});

/** Where dates stand, in px of the page, while the window is as it was opened: its handles stand at its edges. */
async function axisOf(page: Page): Promise<(date: string) => number> {
  const [start, end] = [await handle(page, "Start").boundingBox(), await handle(page, "End").boundingBox()];
  if (!start || !end) throw new Error("The handles are not shown.");
  const [left, right] = [start.x + start.width, end.x];
  const [first, after] = [Date.parse("2021-08-01"), Date.parse("2024-01-01")];
  return (date) => left + ((Date.parse(date) - first) / (after - first)) * (right - left);
}

/** What the handles say, the start before the end. */
async function windowOf(page: Page): Promise<readonly string[]> {
  const sliders = page.getByRole("slider");
  return sliders.evaluateAll((all) => all.map((slider) => slider.getAttribute("aria-valuetext") ?? ""));
}

async function yearOfEnd(page: Page): Promise<number> {
  return Number((await windowOf(page)).at(-1)?.slice(-4));
}

/** Number of claims that the sentence says are shown. */
async function countOf(page: Page): Promise<number> {
  return Number(await page.locator(".sentence-count strong").textContent());
}

/** The parameters of the address's fragment. */
function addressOf(page: Page): Readonly<Record<string, string>> {
  const [, ...parts] = new URL(page.url()).hash.split("&");
  return Object.fromEntries(parts.map((part) => part.split("=") as [string, string]));
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("Tab does not lead there.");
}

/** "1 August 2021" for "2021-08-01". */
function dayInWords(date: string): string {
  const words = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return words.format(new Date(date));
}

function endOfMonthBefore(date: string): string {
  return new Date(Date.parse(`${date.slice(0, 7)}-01`) - 864e5).toISOString().slice(0, 10);
}
