import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { start } from "../../src/app/start.tsx";
import { FIGURE_SIZES } from "../../src/core/figure-settings.ts";
import { LANGUAGES, type Languages } from "../../src/words/language.ts";
import { englishIn, glueIn } from "../helpers/foreign-text.ts";
import { markedFile } from "../helpers/marked-data.ts";
import { ACCENTED, FROM_RIGHT } from "../helpers/pseudo-language.ts";
import { findFaults } from "../helpers/text-faults.ts";
import { drawingFaults } from "./drawing-faults.ts";
import { faultsOf } from "./mounted.ts";

const languages: Languages = [...LANGUAGES, ACCENTED, FROM_RIGHT];
const FAULTY = import.meta.glob<string>("../fixtures/faulty-package/*", {
  query: "?raw",
  import: "default",
  eager: true,
});
const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

const AREA = "&area=AF-NAN&from=2021-08-01&to=2023-12-31";
const unfold = () => {
  for (const fold of document.querySelectorAll<HTMLElement>(".filter-panel [aria-expanded=false]")) fold.click();
  return rest();
};
/** The states of the page: a link, and what is done there. */
const STATES: Readonly<Record<string, readonly [link: string, act?: () => Promise<unknown>]>> = {
  "a first visit": [""],
  map: ["", () => click(".welcome > .button")],
  region: [AREA, () => click("button.details-foot")],
  "claims behind a filter": [`${AREA}&who=UN,TB&source=D,-F&text=taliban&mode=rolling&months=12`],
  "a claim": ["&open=2014-09-26-ghazni-ajristan-is-flag"],
  "a withdrawn claim": ["&open=2024-01-detainees-paktia-training"],
  "no claim": ["&text=qwertz&who=UN&from=2020-01-01&to=2020-02-10"],
  "claims in a table": ["&page=table"],
  "regions in a table": ["&page=table&table=regions&region=AF-KAB,AF-NAN"],
  "about the data": ["&page=about"],
  "the other clock": ["&clock=reported&measure=first-affirmed&mode=cumulative"],
  "groups of a place": ["&measure=groups&map=7.6/34.3/70.6&assertion=-strength"],
  "a region under the pointer": ["", () => point("[data-item^=AF-HER] .map-target")],
  "a claim under the pointer": ["&map=7.6/34.3/70.6", () => point("[data-item^=place] .map-target")],
  "a region in focus": ["&measure=first-affirmed", () => focus("[role=option]")],
  filters: [
    "&precision=day&contradicted=others&region=AF-KAB",
    async () => {
      await click(".sentence-filters");
      await unfold();
      await unfold();
    },
  ],
  "time settings": ["", () => click(".control-row-settings")],
  legend: ["", () => click(".ramp-bar button")],
  "wider areas": ["", () => click(".page-bar button:nth-of-type(3)")],
  more: ["", () => click(".header-tools > button[aria-haspopup=dialog]:first-child")],
  keys: ["", () => press("?")],
  "what of a link is of no use": ["&lang=en-XX&glow=1&from=2021-13-01&who=XX"],
  "a link copied": ["", () => click(".header-tools > button:has(+ .button.main)")],
  "what is no date": ["", () => type(".date-field input", "foo")],
};

let host: HTMLElement;
let end = (): void => {};
/** How files of the data package come. */
let readFile: (file: string, content: string) => Response = (file, content) => new Response(markedFile(file, content));
const { fetch } = window;
const { href } = location;
beforeEach(() => {
  history.replaceState(null, "", "/");
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  window.fetch = async (input, init) => {
    const file = /\/data\/([\w.]+)$/u.exec(String(input))?.[1];
    const response = await fetch(input, init);
    return file === undefined ? response : readFile(file, await response.text());
  };
  host = document.createElement("div");
  host.id = "atlas";
  document.body.append(host);
});
afterEach(() => {
  end();
  host.remove();
  window.fetch = fetch;
  localStorage.clear();
  history.replaceState(null, "", href);
});

describe.each([
  [ACCENTED, "light"],
  [FROM_RIGHT, "dark"],
] as const)("$code", (language, theme) => {
  const faultsNow = () => [
    ...englishIn(document.documentElement, language === FROM_RIGHT, location.href),
    ...glueIn(document.body),
    ...findFaults(),
    ...sideways(),
  ];
  const open = async (width: number, height: number) => {
    await page.viewport(width, height);
    localStorage.setItem("atlas-theme", theme);
    await go(language.code, "");
    end = await start(window, languages);
  };

  it.each(SIZES)(
    "nothing is in English, cut off or covered at %s by %s px",
    async (width, height) => {
      await open(width, height);
      await seen("[data-map-ready]");
      const found: Record<string, unknown> = {};
      for (const [name, [link, act]] of Object.entries(STATES)) {
        for (const _ of ["a sheet", "the details"]) await press("Escape");
        await go(language.code, link);
        await act?.();
        await rest();
        const moving = document.getAnimations().filter((each) => each instanceof CSSTransition);
        await Promise.all(moving.map((each) => each.finished.catch(() => undefined)));
        const faults = [...faultsNow(), ...(width === SIZES[0][0] ? await faultsOf("color-contrast") : [])];
        if (faults.length > 0) found[name] = faults;
      }
      expect(found).toEqual({});
    },
    300_000,
  );

  it("figures of all sizes hold their words, and so does the form that makes them", async () => {
    await open(1440, 900);
    await seen("[data-map-ready]");
    const found: Record<string, unknown> = {};
    for (const link of [
      "",
      "&from=2021-08-01&to=2023-12-31&clock=reported&who=TB,UN&measure=first-affirmed&area=AF-NAN",
    ]) {
      await go(language.code, link);
      await click(".header .button.main");
      for (const size of Object.keys(FIGURE_SIZES)) {
        await choose(".figure-choices select", size);
        const faults = [...faultsNow(), ...drawingFaults(".figure-preview > svg")];
        if (faults.length > 0) found[`${size} ${link}`] = faults;
      }
      await press("Escape");
    }
    expect(found).toEqual({});
  }, 120_000);

  it("faults of the data are told in it, and why there is no atlas", async () => {
    readFile = (file) =>
      new Response(FAULTY[`../fixtures/faulty-package/${file}`] ?? "", {
        status: FAULTY[`../fixtures/faulty-package/${file}`] === undefined ? 404 : 200,
      });
    await open(1024, 768);
    await seen(".header-problems");
    await click(".header-problems");
    expect(document.querySelectorAll(".problems tbody tr").length).toBeGreaterThan(10);
    const list = document.querySelector(".problems") ?? document.body;
    expect(englishIn(list, language === FROM_RIGHT, location.href)).toEqual([]);
    expect(findFaults()).toEqual([]);
    end();

    readFile = () => new Response("", { status: 404 });
    end = await start(window, languages);
    await seen(".screen-note.fault");
    expect([...faultsNow(), ...(await faultsOf())]).toEqual([]);
    readFile = (file, content) => new Response(markedFile(file, content));
  }, 60_000);
});

it("the page goes on in another language as it was, and back", async () => {
  await page.viewport(1440, 900);
  location.hash = "#v1&measure=groups&area=AF-NAN";
  end = await start(window, languages);
  await seen("[data-map-ready]");
  const { documentElement: root } = document;
  const pressed = () => document.querySelector(".legend-measures [aria-pressed=true]")?.textContent;
  const heading = () => document.querySelector(".details h2")?.textContent;
  const name = heading();
  expect(name).toBeTruthy();
  expect([root.lang, root.dir, pressed()]).toEqual(["en", "ltr", "Groups"]);
  const map = document.querySelector(".page-map-host");

  await go(FROM_RIGHT.code, "&measure=groups&area=AF-NAN");
  await expect.poll(() => [root.lang, root.dir]).toEqual([FROM_RIGHT.code, "rtl"]);
  const text = await FROM_RIGHT.load();
  await expect.poll(pressed).toBe(text.legend.measures.groups);
  expect(document.title).toBe(text.frame.windowTitle);
  expect(document.querySelector(".page-map-host")).toBe(map);
  document.querySelector<HTMLElement>(".legend-measures button")?.click();
  await expect.poll(() => location.hash).toBe(`#v1&lang=${FROM_RIGHT.code}&area=AF-NAN`);

  history.back();
  await expect.poll(pressed).toBe(text.legend.measures.groups);
  history.back();
  await expect.poll(() => [root.lang, root.dir, pressed(), heading()]).toEqual(["en", "ltr", "Groups", name]);
}, 60_000);

it("what runs along the line is mirrored, maps and time are not", async () => {
  await page.viewport(1440, 900);
  const leftOf = (selector: string) =>
    Math.round(document.querySelector(selector)?.getBoundingClientRect().left ?? Number.NaN);
  const order = (...selectors: readonly string[]) => selectors.toSorted((one, other) => leftOf(one) - leftOf(other));
  const inLine = [".page-filters", ".page-map", ".page-aside", ".page-details"];
  const marks = ["AF-HER", "AF-KAB", "AF-BDS"].map((id) => `[data-item="${id}"]`);
  const steps = [".transport > :nth-child(1)", ".transport > :nth-child(2)", ".transport > :nth-child(3)"];
  const read = () => {
    const texts = [...document.querySelectorAll(".plot-drawing text")].filter(({ textContent }) =>
      /^\p{Nd}{4}$/u.test(textContent ?? ""),
    );
    const years = texts.toSorted((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left);
    return {
      parts: order(...inLine),
      marks: order(...marks),
      steps: order(...steps),
      ends: order(".grip[data-end=from]", ".grip[data-end=to]"),
      undo: getComputedStyle(document.querySelector(".icon.along-line") ?? host).scale,
      years: years.map((each) =>
        Number((each.textContent ?? "").replace(/\p{Nd}/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))),
      ),
    };
  };
  location.hash = "#v1&from=2019-01-01&to=2022-12-31";
  end = await start(window, languages);
  await seen("[data-map-ready]");
  const usual = read();
  await go(FROM_RIGHT.code, "&from=2019-01-01&to=2022-12-31");
  await rest();
  const mirrored = read();
  expect(usual.parts).toEqual(inLine);
  expect(mirrored.parts).toEqual(inLine.toReversed());
  expect([usual.undo, mirrored.undo]).toEqual(["1", "-1 1"]);
  for (const part of ["marks", "steps", "ends"] as const) expect(mirrored[part], part).toEqual(usual[part]);
  expect(mirrored.years).toHaveLength(usual.years.length);
  expect(mirrored.years.length).toBeGreaterThan(5);
  expect(mirrored.years).toEqual(mirrored.years.toSorted());
  expect(mirrored.marks).toEqual(marks);
}, 60_000);

async function go(code: string, link: string): Promise<void> {
  const hash = `#v1&lang=${code}${link}`;
  if (location.hash === hash) dispatchEvent(new PopStateEvent("popstate"));
  else location.hash = hash;
  await rest(50);
}

function rest(ms = 300): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Clicks an element where it is shown. */
async function click(selector: string): Promise<void> {
  const element = document.querySelector<HTMLElement>(selector);
  if (element?.checkVisibility()) element.click();
  await rest();
}

async function press(key: string): Promise<void> {
  const init = { key, bubbles: true, cancelable: true };
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", init));
  if (key === "Escape")
    document.querySelector("dialog:modal")?.dispatchEvent(new Event("cancel", { cancelable: true }));
  await rest(50);
}

async function point(selector: string): Promise<void> {
  await rest();
  const target = document.querySelector(selector);
  expect(target, selector).not.toBeNull();
  const { left, top } = target?.getBoundingClientRect() ?? new DOMRect();
  const at = { bubbles: true, clientX: left + 2, clientY: top + 2, pointerType: "mouse" };
  target?.dispatchEvent(new PointerEvent("pointermove", at));
}

async function focus(selector: string): Promise<void> {
  document.querySelector<HTMLElement>(selector)?.focus();
}

async function type(selector: string, words: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return;
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await rest(50);
  field.blur();
}

async function choose(selector: string, value: string): Promise<void> {
  const field = document.querySelector<HTMLSelectElement>(selector);
  if (!field) throw new Error(`There is no ${selector}.`);
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await rest();
}

/** Panels that scroll sideways, or the page. */
function sideways(): readonly string[] {
  const panels = document.querySelectorAll(
    "html, .details-scroll, .page-filters, .sheet-body, .page-aside, .table-grid, .about, dialog[open], .map-tip",
  );
  return [...panels]
    .filter((panel) => panel.scrollWidth > panel.clientWidth + 1)
    .map((panel) => `sideways: ${panel.className} ${panel.scrollWidth} in ${panel.clientWidth}`);
}

async function seen(selector: string): Promise<void> {
  await expect.poll(() => document.querySelector(selector) !== null, { timeout: 30_000 }).toBe(true);
}
