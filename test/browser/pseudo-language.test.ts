import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { FROM_RIGHT } from "../helpers/pseudo-language.ts";
import { holdsIn } from "./pseudo-cases.ts";
import { go, rest, seen, startAtlas, usePseudoPage } from "./pseudo-page.ts";

usePseudoPage();

describe(FROM_RIGHT.code, () => holdsIn(FROM_RIGHT, "dark"));

it("the page goes on in another language as it was, and back", async () => {
  await page.viewport(1440, 900);
  location.hash = "#v1&measure=groups&area=AF-NAN";
  await startAtlas();
  await seen("[data-map-ready]");
  const { documentElement: root } = document;
  const pressed = () => document.querySelector(".legend-measures [aria-pressed=true]")?.textContent;
  const heading = () => document.querySelector(".details h2")?.textContent;
  const name = heading();
  expect(name).toBeTruthy();
  expect([root.lang, root.dir, pressed()]).toEqual(["en", "ltr", "Separate voices"]);
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
  await expect.poll(() => [root.lang, root.dir, pressed(), heading()]).toEqual(["en", "ltr", "Separate voices", name]);
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
      undo: getComputedStyle(document.querySelector(".icon.along-line") ?? document.body).scale,
      years: years.map((each) =>
        Number((each.textContent ?? "").replace(/\p{Nd}/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))),
      ),
    };
  };
  location.hash = "#v1&from=2019-01-01&to=2022-12-31";
  await startAtlas();
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
