import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import { countsFor, groupsOf, polarityOf } from "../helpers/claim-rows.ts";
import { claimsOf, type Question } from "../helpers/counted-from-csv.ts";
import { rowsOf } from "../helpers/csv-rows.ts";
import { type Camera, linkOf, placesOnMap } from "../helpers/page-reading.ts";
import { useSite } from "../helpers/visit.ts";

const site = useSite({ webGl: true });
const soon = { timeout: 30_000 };
vi.setConfig({ testTimeout: 180_000 });

/** A large screen, so that the smallest region is wide enough for its colour to be told. */
const screen = { viewport: { width: 1920, height: 1200 } };
const regions = rowsOf("regions.csv");
const views = [
  {
    of: "Afghanistan",
    kind: "Province",
    among: regions.filter((region) => region["parent"] === "AF"),
    camera: { zoom: 5.6, latitude: 34, longitude: 67.5 } satisfies Camera,
  },
  {
    of: "Balochistan",
    kind: "District",
    among: regions.filter((region) => region["parent"] === "PK-BA"),
    camera: { zoom: 6.1, latitude: 28.6, longitude: 66 } satisfies Camera,
  },
];

test("the data have 34 provinces and 36 districts", () => {
  expect(views.map(({ among }) => among.length)).toEqual([34, 36]);
});

describe.each(views)("$of", ({ of, kind, among, camera }) => {
  test("each region answers to a pointer at its label point", async () => {
    const nothing: Question = { words: ["noclaimsaysthis"] };
    const farther = { ...camera, zoom: camera.zoom - 0.8 };
    const page = await site.turn(linkOf(nothing, { camera: farther }));
    const place = await placesOnMap(page, farther);
    for (const region of among) {
      const { x, y } = place(Number(region["label_longitude"]), Number(region["label_latitude"]));
      await page.mouse.move(x, y);
      const head = page.locator(".map-tip-head");
      await expect
        .poll(() => head.allTextContents(), { message: `the tip at ${x}, ${y}`, ...soon })
        .toEqual([`${region["name"]} ${kind} of ${of}`]);
    }
  });

  test.each(["claims", "groups"] as const)(
    "each region has the colour of its number of %s that affirm",
    async (measure) => {
      const question: Question = { to: "2023-12-31" };
      const page = await site.turn(linkOf(question, { camera, measure }), screen);
      const place = await placesOnMap(page, camera);
      const points = among.map((region) => place(Number(region["label_longitude"]), Number(region["label_latitude"])));
      const colours = await groundColours(page, points);
      const numberOf = (id: string): number => {
        const affirming = claimsOf(question).filter((row) => countsFor(row, id) && polarityOf(row) === "affirm");
        return measure === "claims" ? affirming.length : groupsOf(affirming);
      };
      expect(among.map(({ name }, index) => `${name} ${colours[index]}`)).toEqual(
        among.map(({ name, id = "" }) => `${name} ${colourOf(numberOf(id))}`),
      );
    },
  );
});

/** The light colours of the legend's boxes: no claim, 1, 2, 3–5, 6–10, 11–20, 21 and more. */
function colourOf(count: number): string {
  const classes: readonly (readonly [least: number, colour: string])[] = [
    [21, "#5a2b12"],
    [11, "#97501f"],
    [6, "#c87b35"],
    [3, "#e3a75a"],
    [2, "#eabd74"],
    [1, "#f0d295"],
    [0, "#fdfdfc"],
  ];
  return classes.find(([least]) => count >= least)?.[1] ?? "";
}

/** The commonest colour of the map itself in a square of 15 px around each point, marks and names taken away. */
async function groundColours(
  page: Page,
  points: readonly { readonly x: number; readonly y: number }[],
): Promise<readonly string[]> {
  await page.locator(".map-overlay").evaluate((overlay) => {
    overlay.style.visibility = "hidden";
  });
  const picture = (await page.screenshot({ timeout: 60_000 })).toString("base64");
  return page.evaluate(
    async ({ picture, points }) => {
      const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", { willReadFrequently: true });
      context?.drawImage(bitmap, 0, 0);
      return points.map(({ x, y }) => {
        const { data } = context?.getImageData(Math.round(x) - 7, Math.round(y) - 7, 15, 15) ?? { data: [] };
        const counts = new Map<string, number>();
        for (let at = 0; at < data.length; at += 4) {
          const parts = [data[at], data[at + 1], data[at + 2]].map((part) => (part ?? 0).toString(16).padStart(2, "0"));
          const colour = `#${parts.join("")}`;
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
      });
    },
    { picture, points },
  );
}
