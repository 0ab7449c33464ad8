import { describe, expect, test } from "vitest";
import { cell, column, list, type Row, readRows, readText } from "./committed-data.ts";

const claims = readRows("claims");
const claimants = readRows("claimants");
const publications = readRows("publications");
const relations = readRows("relations");
const regions = readRows("regions");
const kindOf = new Map(publications.map((row) => [cell(row, "id"), cell(row, "kind")]));
const { version } = JSON.parse(readText("public/data/datapackage.json")) as { version: string };

/** A text on one line. */
function wordsOf(path: string): string {
  return readText(path).replace(/\s+/g, " ");
}

function count(rows: readonly Row[], matches: (row: Row) => boolean): number {
  return rows.filter(matches).length;
}

/** Names of the regions inside a parent that so many claims name, in the order of the alphabet. */
function namedBy(claimCount: number, parent: string): readonly string[] {
  const named = claims.flatMap((claim) => list(claim, "regions"));
  return column(
    regions.filter((row) => cell(row, "parent") === parent),
    "name",
  )
    .filter((name) => named.filter((other) => other === name).length === claimCount)
    .toSorted();
}

const noted = (words: string) => (row: Row) => cell(row, "note").includes(words);
const groups = new Set(column(claimants, "group")).size;
const events = readRows("events");
const groupOf = new Map(claimants.map((row) => [cell(row, "id"), cell(row, "group")]));
const groupsOf = (event: string) =>
  new Set(claims.filter((row) => cell(row, "event") === event).map((row) => groupOf.get(cell(row, "claimant")) ?? ""));
const lastDay = column(claims, "occurred_to").toSorted().at(-1) ?? "";
const silent = namedBy(0, "PK-BA");
const date = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(new Date(`${lastDay}T00:00:00Z`));

describe("the page about the data tells what the tables hold:", () => {
  test.each([
    `# Data of the Khorasan Claims Atlas, ${version}`,
    `${claims.length} claims by ${claimants.length} claimants (${groups} independent groups), read in ${publications.length} publications, with ${relations.length} relations between them, 2014 to ${date({ month: "long", year: "numeric" })},`,
    `${count(claims, noted("eport date inferred"))} of these dates are inferred and say so in \`note\`; ${count(claims, (row) => cell(row, "reported_on") === "")} are unknown.`,
    `${events.length} events, told of by ${count(claims, (row) => cell(row, "event") !== "")} claims; of ${count(events, (row) => groupsOf(cell(row, "id")).size > 1)} of them claimants of different groups speak.`,
    `${cell(readRows("coverage")[0] ?? {}, "regions").split(";").length - 1} districts of Balochistan and found nothing`,
    `filled for the ${count(claims, (row) => cell(row, "place_id") !== "")} claims that name one settlement`,
    `${count(claims, (row) => /^[A-F], not [A-F]: /.test(cell(row, "grading_reason")))} claims differ from it and say why`,
    `${count(claims, (row) => kindOf.get(cell(row, "publication")) === "relay")} claims rest on a relay.`,
    `${count(relations, noted("editor's inference"))} relations marked "editor's inference"`,
    `${count(relations, noted("same group"))} marked "same group"`,
    `No claim names ${namedBy(0, "AF").join(", ")}, nor ${silent.length} of Balochistan's districts`,
    `nothing found): ${silent.join(", ")}.`,
    `One claim each: ${namedBy(1, "AF").join(", ")}; ${namedBy(1, "PK-BA").join(", ")}.`,
    `No claim is about a day after ${date({ day: "numeric", month: "long", year: "numeric" })}.`,
  ])("%s", (words) => {
    expect(wordsOf("public/data/README.md")).toContain(words);
  });
});

test("the page about the atlas and the licence tell the same", () => {
  expect(wordsOf("README.md")).toContain(
    `${claims.length} claims by ${claimants.length} claimants in ${publications.length} publications`,
  );
  expect(wordsOf("public/data/LICENSE.md")).toContain(`data ${version}`);
});
