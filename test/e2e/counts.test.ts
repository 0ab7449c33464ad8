import { describe, expect, test, vi } from "vitest";
import { listWords } from "../helpers/area-words.ts";
import { answersTo } from "../helpers/areas-from-csv.ts";
import { countsFor, groupsOf, polarityOf, spanOf } from "../helpers/claim-rows.ts";
import { claimsOf, type Question } from "../helpers/counted-from-csv.ts";
import { type Row, rowsOf } from "../helpers/csv-rows.ts";
import {
  type Camera,
  countInSentence,
  detailOf,
  detailsOf,
  linkOf,
  numbersOnMap,
  regionWords,
  widerAreas,
} from "../helpers/page-reading.ts";
import { useSite } from "../helpers/visit.ts";

const site = useSite();
vi.setConfig({ testTimeout: 120_000 });
const regions = rowsOf("regions.csv");
const everything = claimsOf({});
const painted = regions.filter(({ parent }) => parent === "AF" || parent === "PK-BA");

const cases: readonly (readonly [title: string, area: string, heading: string, question: Question])[] = [
  ["all claims of all years", "AF-NAN", "Nangarhar", {}],
  [
    "the view of the target picture",
    "PK213",
    "Khuzdar",
    {
      from: "2021-08-01",
      to: "2023-12-31",
      withoutKinds: ["strength"],
      sourceAtLeast: "D",
      withoutUnjudgedSources: true,
    },
  ],
  ["one day", "AF-KAB", "Kabul", { from: "2021-08-26", to: "2021-08-26" }],
  ["one month by the clock of reports", "AF-KAB", "Kabul", { clock: "reported", from: "2021-08-01", to: "2021-08-31" }],
  ["what had been said by June 2021", "AF-KNR", "Kunar", { clock: "reported", to: "2021-06-30" }],
  ["what is now said up to June 2021", "AF-KNR", "Kunar", { clock: "occurred", to: "2021-06-30" }],
  ["since 2022", "AF-HER", "Herat", { from: "2022-01-01" }],
  ["one category", "AF-NAN", "Nangarhar", { from: "2015-01-01", to: "2018-06-30", categories: ["TB"] }],
  [
    "several categories that deny",
    "AF:country",
    "Afghanistan, whole country",
    { categories: ["TB", "AR", "PK"], says: ["deny"] },
  ],
  [
    "nearly all provinces",
    "AF:most",
    "Afghanistan, most or nearly all provinces",
    { from: "2021-11-01", to: "2021-12-31" },
  ],
  ["a part not named, reported", "AF:part", "Afghanistan, a part not named", { clock: "reported", from: "2016-03-15" }],
  ["a whole province beyond", "PK-BA", "Balochistan, whole province", { from: "2016-01-01", to: "2025-06-30" }],
  ["a publisher", "PK226", "Quetta", { publishers: ["Dawn"] }],
  [
    "two publishers, reported",
    "AF-KAB",
    "Kabul",
    { clock: "reported", to: "2024-12-31", publishers: ["KabulNow", "Voice of America"] },
  ],
  ["sources at least B, none unjudged", "AF-NAN", "Nangarhar", { sourceAtLeast: "B", withoutUnjudgedSources: true }],
  ["claims at least probable", "PK220", "Mastung", { claimAtLeast: "2", to: "2020-12-31" }],
  ["one kind", "AF-BDS", "Badakhshan", { kinds: ["attack"], from: "2021-09-01" }],
  ["one claimant", "PK213", "Khuzdar", { claimants: ["amir-rana"] }],
  ["a country with its parts", "PK226", "Quetta", { regions: ["PK"], clock: "reported", to: "2019-12-31" }],
  ["words", "AF-KNR", "Kunar", { words: ["camp"] }],
  ["nothing at all", "AF-KNR", "Kunar", { from: "2014-01-01", to: "2014-01-31", kinds: ["control"] }],
];

/** Dated to the day, or wholly inside the window. */
function isCertain(row: Row, { from = "", to = "9999", clock }: Question): boolean {
  const [first = "", last = "", precision] = spanOf(row, clock) ?? [];
  return precision === "day" || (from === "" && to === "9999") || (first >= from && last <= to && last !== "");
}

describe.each(cases)("%s", (_, area, heading, question) => {
  test(`sentence, map, wider areas and details of ${heading} say what the files say`, async () => {
    const matching = claimsOf(question);
    const answerOf = answersTo(question);
    const about = matching.filter((row) => countsFor(row, area));
    const camera = cameraOn(area);
    const page = await site.turn(linkOf(question, { area, ...(camera && { camera }) }));

    expect(await countInSentence(page)).toBe(`${matching.length} of ${everything.length} claims`);
    expect(await detailsOf(page).getByRole("heading", { level: 2 }).textContent()).toBe(heading);
    const all = claimsIn(everything.filter((row) => countsFor(row, area)).length);
    const groups = about.length === 0 ? "" : `, ${groupsIn(about)}`;
    const { hidden } = answerOf(area);
    const hiding = hidden === 0 ? "" : `; the filter hides ${hidden}`;
    const certain = about.filter((row) => isCertain(row, question)).length;
    const sure = certain === about.length ? "" : `, ${certain === 0 ? "none" : certain} certainly`;
    expect(await detailOf(page, "In this window").textContent()).toBe(
      `${about.length} of ${all}${sure}${groups}${hiding}`,
    );

    const wordsExpected = painted.map(({ id = "", name }) => [name, listWords(answerOf(id))]);
    expect(Object.fromEntries(await regionWords(page))).toEqual(Object.fromEntries(wordsExpected));
    expect(Object.fromEntries(await widerAreas(page))).toEqual(widerExpected(matching, area, question));

    const onMap = await numbersOnMap(page);
    const numbers = painted.flatMap(({ id = "", name }) => {
      const { claims, affirm } = answerOf(id);
      if (claims === 0 || !(onMap.has(id) || id === area)) return [];
      return [[id, affirm === 0 ? name : `${name} ${affirm}`]];
    });
    expect(Object.fromEntries(onMap)).toEqual(Object.fromEntries(numbers));
  });
});

/** Where there is room for the name of a region of the map; undefined for wider areas. */
function cameraOn(area: string): Camera | undefined {
  const region = painted.find(({ id }) => id === area);
  return (
    region && { zoom: 6.4, latitude: Number(region["label_latitude"]), longitude: Number(region["label_longitude"]) }
  );
}

function claimsIn(count: number): string {
  return count === 1 ? "1 claim" : `${count} claims`;
}

function groupsIn(rows: readonly Row[]): string {
  const groups = groupsOf(rows);
  return groups === 1 ? "1 separate voice" : `${groups} separate voices`;
}

/** The rows of the wider areas for these rows: those with a claim, and the selected one. */
function widerExpected(rows: readonly Row[], selected: string, question: Question): Readonly<Record<string, string>> {
  const answerOf = answersTo(question);
  const headings: Readonly<Record<string, string>> = { AF: "Afghanistan", PK: "Pakistan" };
  const wholes: Readonly<Record<string, string>> = {
    country: "Whole of",
    most: "Most or nearly all of",
    part: "A part of",
  };
  const areas = regions
    .filter((region) => !painted.includes(region))
    .flatMap(({ id = "", name = "", level, parent = "" }): readonly (readonly [area: string, name: string])[] => {
      const heading = headings[level === "country" ? id : parent] ?? "Other neighbours";
      if (level !== "country") return [[id, `${heading}: ${id === "PK-BA" ? "Whole of " : ""}${name}`]];
      return ["country", "most", "part"].map((extent) => [`${id}:${extent}`, `${heading}: ${wholes[extent]} ${name}`]);
    });
  return Object.fromEntries(
    areas.flatMap(([area, name]) => {
      const about = rows.filter((row) => countsFor(row, area));
      const denying = about.filter((row) => polarityOf(row) === "deny").length;
      const { state, hidden } = answerOf(area);
      const none = { "no-match": `, ${hidden} hidden`, "left-out": ", left out" }[state as string] ?? "";
      const words = `${about.length}${denying === 0 ? none : `, ${denying} deny`}`;
      return about.length > 0 || area === selected ? [[name, words]] : [];
    }),
  );
}
