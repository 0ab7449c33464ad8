import { afterEach, beforeEach, expect, vi } from "vitest";
import { page } from "vitest/browser";
import { start } from "../../src/app/start.tsx";
import type { Theme } from "../../src/core/theme.ts";
import { LANGUAGES, type Languages } from "../../src/words/language.ts";
import { markedFile } from "../helpers/marked-data.ts";
import { ACCENTED, FROM_RIGHT } from "../helpers/pseudo-language.ts";

export type PseudoLanguage = typeof ACCENTED | typeof FROM_RIGHT;

const languages: Languages = [...LANGUAGES, ACCENTED, FROM_RIGHT];
/** The atlas that runs, and how files of the data package come to it. */
export const atlas = {
  end: (): void => {},
  readFile: marked,
};
let host: HTMLElement;
const { fetch } = window;
const { href } = location;
/** Gives each test a page of its own, whose data are marked and whose map is drawn without WebGL. */
export function usePseudoPage(): void {
  beforeEach(() => {
    history.replaceState(null, "", "/");
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    window.fetch = async (input, init) => {
      const file = /\/data\/([\w./-]+)$/u.exec(String(input))?.[1];
      const response = await fetch(input, init);
      return file === undefined ? response : atlas.readFile(file, await response.text());
    };
    host = document.createElement("div");
    host.id = "atlas";
    document.body.append(host);
  });
  afterEach(() => {
    atlas.end();
    atlas.readFile = marked;
    host.remove();
    window.fetch = fetch;
    localStorage.clear();
    history.replaceState(null, "", href);
  });
}

function marked(file: string, content: string): Response {
  return new Response(markedFile(file, content));
}

/** Starts the atlas in a language, theme and size. */
export async function openIn(language: PseudoLanguage, theme: Theme, width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  localStorage.setItem("atlas-theme", theme);
  await go(language.code, "");
  await startAtlas();
}

export async function startAtlas(): Promise<void> {
  atlas.end = await start(window, languages);
}

export async function go(code: string, link: string): Promise<void> {
  const hash = `#v1&lang=${code}${link}`;
  if (location.hash === hash) dispatchEvent(new PopStateEvent("popstate"));
  else location.hash = hash;
  await rest(50);
}

export function rest(ms = 100): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Clicks an element where it is shown. */
export async function click(selector: string): Promise<void> {
  const element = document.querySelector<HTMLElement>(selector);
  if (element?.checkVisibility()) element.click();
  await rest();
}

export async function press(key: string): Promise<void> {
  const init = { key, bubbles: true, cancelable: true };
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", init));
  if (key === "Escape")
    document.querySelector("dialog:modal")?.dispatchEvent(new Event("cancel", { cancelable: true }));
  await rest(50);
}

export async function point(selector: string): Promise<void> {
  await rest();
  const target = document.querySelector(selector);
  expect(target, selector).not.toBeNull();
  const { left, top } = target?.getBoundingClientRect() ?? new DOMRect();
  const at = { bubbles: true, clientX: left + 2, clientY: top + 2, pointerType: "mouse" };
  target?.dispatchEvent(new PointerEvent("pointermove", at));
}

export async function focus(selector: string): Promise<void> {
  document.querySelector<HTMLElement>(selector)?.focus();
}

export async function type(selector: string, words: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return;
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await rest(50);
  field.blur();
}

export async function choose(selector: string, value: string): Promise<void> {
  const field = document.querySelector<HTMLSelectElement>(selector);
  if (!field) throw new Error(`There is no ${selector}.`);
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await rest();
}

/** Panels that scroll sideways, or the page. */
export function sideways(): readonly string[] {
  const panels = document.querySelectorAll(
    "html, .details-scroll, .page-filters, .sheet-body, .page-aside, .table-grid, .about, dialog[open], .map-tip",
  );
  return [...panels]
    .filter((panel) => panel.scrollWidth > panel.clientWidth + 1)
    .map((panel) => `sideways: ${panel.className} ${panel.scrollWidth} in ${panel.clientWidth}`);
}

export async function seen(selector: string): Promise<void> {
  await expect.poll(() => document.querySelector(selector) !== null, { timeout: 60_000 }).toBe(true);
}
