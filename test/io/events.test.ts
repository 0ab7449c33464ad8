import { describe, expect, test } from "vitest";
import { parsePackage } from "../../src/io/parse-package.ts";
import { createDay } from "../helpers/claims.ts";
import { inWords } from "../helpers/in-words.ts";
import { createFiles, createFilesListing, type Files, withClaimColumns } from "./package-files.ts";

const COLUMNS = ["id", "title", "occurred_from", "occurred_to", "note"];
const ATTACK = ["2022-quetta", "Fixture: an attack in Quetta", "2022-08-13", "2022-08-14", "Told by both."];

function events(...rows: readonly (readonly string[])[]): Files {
  return withClaimColumns(createFilesListing("events", COLUMNS, rows), ["branch", "event"], {
    "attack-quetta": ["pakistan", "2022-quetta"],
    "denial-quetta": ["", "2022-quetta"],
  });
}

function eventsOfClaims(files: Files) {
  return parsePackage(files).dataset.claims.flatMap(({ id, event }) => (event === null ? [] : [`${id}: ${event}`]));
}

function told(files: Files): readonly string[] {
  return parsePackage(files)
    .problems.map(inWords)
    .map(({ file, row, column, reason }) => `${file} ${row} ${column}: ${reason}`);
}

test("events become records, to which claims refer", () => {
  const { dataset, problems } = parsePackage(events(ATTACK, ["2022-other", "Another", "13/08/2022", "2022-08-13", ""]));
  expect(problems).toEqual([]);
  expect([...dataset.events.values()]).toEqual([
    {
      id: "2022-quetta",
      title: "Fixture: an attack in Quetta",
      from: createDay("2022-08-13"),
      to: createDay("2022-08-14"),
      note: "Told by both.",
    },
    expect.objectContaining({ id: "2022-other", from: createDay("2022-08-13"), note: "" }),
  ]);
  expect(dataset.claims.filter(({ event }) => event !== null).map(({ id }) => id)).toEqual([
    "attack-quetta",
    "denial-quetta",
  ]);
});

test("the branch is that of the column, and not said where it or its cell is empty", () => {
  const branches = parsePackage(events(ATTACK)).dataset.claims.map(({ id, branch }) => `${id} ${branch}`);
  expect(branches).toContain("attack-quetta pakistan");
  expect(branches).toContain("denial-quetta not-said");
  expect(new Set(parsePackage(createFiles()).dataset.claims.map(({ branch }) => branch))).toEqual(
    new Set(["not-said"]),
  );
});

test("a package without the table, whatever the column holds, has no events and no problem for it", () => {
  const { "events.csv": _, ...files } = events(ATTACK);
  for (const some of [createFiles(), files]) {
    const { dataset, problems } = parsePackage(some);
    expect([dataset.events.size, problems]).toEqual([0, []]);
    expect(eventsOfClaims(some)).toEqual([]);
  }
});

describe("a claim is taken without an event", () => {
  const all = parsePackage(createFiles()).dataset.claims.length;

  test("and with a warning where there is none of that id", () => {
    const files = events(["2022-other", "Another", "2022-08-13", "2022-08-13", ""]);
    expect(told(files)).toEqual(
      [4, 5].map(
        (row) =>
          `claims.csv ${row} event: No row of events.csv has the id “2022-quetta”, so the claim was taken without an event.`,
      ),
    );
    expect([parsePackage(files).dataset.claims.length, eventsOfClaims(files)]).toEqual([all, []]);
  });

  test("where the row of the event was left out, which is told there", () => {
    const files = events(["2022-quetta", "An attack", "lately", "2022-08-13", ""]);
    expect(told(files)).toEqual([expect.stringContaining("events.csv 2 occurred_from: “lately” is no date")]);
    expect([parsePackage(files).dataset.claims.length, eventsOfClaims(files)]).toEqual([all, []]);
  });
});

test.each([
  [["2022 Quetta", "Title", "2022-08-13", "2022-08-13", ""], "id: “2022 Quetta” is no id."],
  [["2022-other", "", "2022-08-13", "2022-08-13", ""], "title: The cell is empty."],
  [["2022-other", "Title", "", "2022-08-13", ""], "occurred_from: The cell is empty."],
  [["2022-other", "Title", "2022-08-13", "", ""], "occurred_to: The cell is empty."],
  [["2022-other", "Title", "2022-08-13", "2022-08-12", ""], "occurred_to: "],
  [["2022-quetta", "Title", "2022-08-13", "2022-08-13", ""], "id: Row 2 has the id “2022-quetta” already."],
])("a faulty row is left out and reported by row and column: %o", (row, reported) => {
  const files = events(ATTACK, row);
  expect([...parsePackage(files).dataset.events.keys()]).toEqual(["2022-quetta"]);
  expect(told(files)).toEqual([expect.stringContaining(`events.csv 3 ${reported}`)]);
});

test("a word that is no branch is told", () => {
  const files = withClaimColumns(createFiles(), ["branch"], { "attack-quetta": ["Punjab"] });
  expect(told(files)).toContainEqual(expect.stringContaining("claims.csv 4 branch: “Punjab” is none of the words"));
});
