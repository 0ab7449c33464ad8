import type { Locator, Page } from "playwright-core";
import type { Question } from "./counted-from-csv.ts";

/** What a link carries besides the question. */
export interface LinkParts {
  /** Id of the area whose details are open. */
  readonly area?: string;
  /** Id of the claim that is open. */
  readonly open?: string;
  readonly measure?: string;
  readonly camera?: Camera;
}

/** Where the map looks, degrees and Web Mercator zoom. */
export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** The fragment of a link that asks a question, as the README of the link format would have it. */
export function linkOf(question: Question, { area, open, measure, camera }: LinkParts = {}): string {
  const list = (values: readonly string[] | undefined, sign = "") =>
    values?.map((value) => `${sign}${encodeURIComponent(value)}`).join(",");
  const ramp = (...parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(",") || undefined;
  const parameters: Readonly<Record<string, string | undefined>> = {
    from: question.from,
    to: question.to,
    clock: question.clock,
    who: list(question.categories) ?? list(question.withoutCategories, "-"),
    claimant: list(question.claimants),
    publisher: list(question.publishers),
    kind: list(question.kinds) ?? list(question.withoutKinds, "-"),
    says: list(question.says),
    region: list(question.regions),
    source: ramp(question.sourceAtLeast, question.withoutUnjudgedSources && "-F"),
    claim: ramp(question.claimAtLeast, question.withoutUnjudgedClaims && "-6"),
    extent: list(question.extents) ?? list(question.withoutExtents, "-"),
    precision: list(question.precisions) ?? list(question.withoutPrecisions, "-"),
    responsibility: list(question.responsibilities) ?? list(question.withoutResponsibilities, "-"),
    corroborated: list(question.corroborated) ?? list(question.withoutCorroborated, "-"),
    contradicted: list(question.contradicted) ?? list(question.withoutContradicted, "-"),
    text: question.words && encodeURIComponent(question.words.join(" ")),
    measure,
    area,
    open,
    map: camera && `${camera.zoom}/${camera.latitude}/${camera.longitude}`,
  };
  const written = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return `#${["v1", ...written.map(([key, value]) => `${key}=${value}`)].join("&")}`;
}

/** The part of the page with a heading or label of this name. */
export function partOf(page: Page, name: string): Locator {
  return page.getByRole("region", { name, exact: true });
}

/** The panel of the details. */
export function detailsOf(page: Page): Locator {
  return page.getByRole("complementary", { name: "Details", exact: true });
}

/** The value that stands beside a term of the details, such as "In this window"; of the first where there are several. */
export function detailOf(page: Page, term: string): Locator {
  const exactly = page.getByRole("term").filter({ hasText: new RegExp(`^${term}$`) });
  return detailsOf(page).locator("dl > div").filter({ has: exactly }).first().locator("dd");
}

/** The count at the start of the sentence, such as "167 of 622 claims". */
export async function countInSentence(page: Page): Promise<string> {
  const sentence = (await partOf(page, "What is shown").locator("p:visible").textContent()) ?? "";
  return /^\d+ of \d+ claims?/.exec(sentence)?.[0] ?? sentence;
}

/** What the list of regions says to keyboards and screen readers: words by name of region. */
export async function regionWords(page: Page): Promise<ReadonlyMap<string, string>> {
  const options = page.getByRole("listbox", { name: "Map of provinces and districts" }).getByRole("option");
  const texts = await options.allTextContents();
  return new Map(texts.map((words) => [words.split(",")[0] ?? "", words.split(": ").slice(1).join(": ")]));
}

/** The texts on the map that carry a number, by id of area: "Khuzdar 5". */
export async function numbersOnMap(page: Page): Promise<ReadonlyMap<string, string>> {
  const texts = await page
    .locator("[data-item]")
    .evaluateAll((items) =>
      items.map((item) => [item.getAttribute("data-item") ?? "", item.textContent ?? ""] as const),
    );
  return new Map(texts.filter(([area, words]) => /^[A-Z0-9-]+$/.test(area) && words !== ""));
}

/** The rows of the wider areas by heading and name: "Afghanistan: Whole of Afghanistan" → "98 22 deny". */
export async function widerAreas(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = await partOf(page, "About wider areas")
    .getByRole("button")
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const heading = button.closest("ul")?.previousElementSibling?.textContent ?? "";
        const [name, count] = [...button.children].slice(-2).map((part) => part.textContent?.trim() ?? "");
        return [`${heading}: ${name}`, count ?? ""] as const;
      }),
    );
  return new Map(rows);
}

/** The options listed in a section of the filters with their counts, after a check that eyes and ears get the same. */
export async function optionsIn(section: Locator): Promise<ReadonlyMap<string, number>> {
  const rows = await section.getByRole("listitem").evaluateAll((items) =>
    items.map((item) => ({
      said: item.querySelector("input")?.ariaLabel ?? "",
      name: item.querySelector(".option-name")?.textContent ?? "",
      seen: item.querySelector(".option-count")?.textContent ?? "",
    })),
  );
  return new Map(
    rows.map(({ said, name, seen }) => {
      const words = `${name}, ${seen} ${seen === "1" ? "claim" : "claims"}`;
      if (said !== words) throw new Error(`An option shows “${words}” and is read out as “${said}”.`);
      return [name, Number(seen)];
    }),
  );
}

/** A function from degrees to px of the page for a map whose camera a link fixed: Web Mercator, tiles of 512 px. */
export async function placesOnMap(
  page: Page,
  { zoom, latitude, longitude }: Camera,
): Promise<(longitude: number, latitude: number) => { readonly x: number; readonly y: number }> {
  const box = await page.getByRole("main").boundingBox();
  if (!box) throw new Error("The page shows no map.");
  const world = 512 * 2 ** zoom;
  const across = (degrees: number) => (world * degrees) / 360;
  const down = (degrees: number) => {
    const sine = Math.sin((degrees * Math.PI) / 180);
    return (-world * Math.log((1 + sine) / (1 - sine))) / (4 * Math.PI);
  };
  return (east, north) => ({
    x: box.x + box.width / 2 + across(east) - across(longitude),
    y: box.y + box.height / 2 + down(north) - down(latitude),
  });
}

/** One brick of the histogram. */
export interface DrawnBrick {
  /** `2021-08`. */
  readonly month: string;
  readonly category: string;
  /** Whether it is as strong as what lies inside the window. */
  readonly inside: boolean;
  readonly below: boolean;
  readonly hollow: boolean;
  /** Px. */
  readonly width: number;
}

/** Every brick of the histogram, its month read off the ticks that stand at the beginnings of years. */
export async function bricksOf(page: Page): Promise<readonly DrawnBrick[]> {
  const { paths, years } = await page.getByRole("img", { name: /^Claims by month/ }).evaluate((drawing) => ({
    paths: [...drawing.querySelectorAll("path")].map(({ style, attributes }) => ({
      d: attributes.getNamedItem("d")?.value ?? "",
      paint: (style.fill === "none" ? style.stroke : style.fill).replace(/^var\(--(.*)\)$/, "$1"),
      hollow: style.fill === "none",
      opacity: style.opacity === "" ? 1 : Number(style.opacity),
    })),
    years: [...drawing.querySelectorAll("text")].flatMap(({ textContent, attributes }) =>
      /^\d{4}$/.test(textContent) ? [[Number(textContent), Number(attributes.getNamedItem("x")?.value)] as const] : [],
    ),
  }));
  const ticks = paths.flatMap(({ d }) => [...d.matchAll(/M([\d.]+) [\d.]+v5(?=M|$)/g)].map(([, x]) => Number(x)));
  const starts = years.flatMap(([year, label]) => {
    const tick = ticks.find((x) => x < label && label - x < 8);
    return tick === undefined ? [] : [[Date.UTC(year), tick] as const];
  });
  const [first, last] = [starts[0], starts.at(-1)];
  if (!first || !last || first === last) throw new Error("The histogram has no two ticks with years.");
  const pxPerMs = (last[1] - first[1]) / (last[0] - first[0]);
  const monthAt = (x: number) => new Date(first[0] + (x - first[1]) / pxPerMs).toISOString().slice(0, 7);
  const zero = Number(
    paths.findLast(({ d, paint }) => paint === "ink-2" && /^M[\d.]+ [\d.]+H/.test(d))?.d.split(/[ H]/)[1],
  );
  return paths
    .filter(({ paint }) => /^[A-Z]{2}$/.test(paint))
    .flatMap(({ d, paint, hollow, opacity }) =>
      [...d.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v[\d.]+h-[\d.]+z/g)].map(([, left, top, width]) => ({
        month: monthAt(Number(left) + Number(width) / 2),
        category: paint,
        inside: opacity === 1,
        below: Number(top) > zero,
        hollow,
        width: Number(width),
      })),
    );
}
