import { describe, expect, test } from "vitest";
import { parsePackage } from "../../src/io/parse-package.ts";
import { createDay } from "../helpers/claims.ts";
import { inWords } from "../helpers/in-words.ts";
import { createFiles, createFilesWith, createFilesWithdrawing, problemsOf } from "./package-files.ts";

describe("withdrawn claims", () => {
  const why = "Fixture: told twice.";

  test("become records with a successor or none", () => {
    const files = createFilesWithdrawing(
      ["old-attack", "2025-11-26", why, "attack-quetta"],
      ["old-network", "31/12/2025", why, ""],
    );
    const { dataset, problems } = parsePackage(files);
    expect(problems).toEqual([]);
    expect([...dataset.withdrawn.values()]).toEqual([
      { id: "old-attack", date: createDay("2025-11-26"), why, successor: "attack-quetta" },
      { id: "old-network", date: createDay("2025-12-31"), why, successor: null },
    ]);
  });

  test("are none where the package has no such table", () => {
    const { dataset, problems } = parsePackage(createFiles());
    expect([dataset.withdrawn.size, problems]).toEqual([0, []]);
  });

  test.each([
    [["attack-quetta", "2025-11-26", why, ""], "id: “attack-quetta” stands in row 4 of claims.csv, so it is not"],
    [["Old Attack", "2025-11-26", why, ""], "id: “Old Attack” is no id."],
    [["", "2025-11-26", why, ""], "id: The cell is empty."],
    [["old-attack", "lately", why, ""], "date: “lately” is no date."],
    [["old-attack", "", why, ""], "date: The cell is empty."],
    [["old-attack", "2025-11-26", "", ""], "why: The cell is empty."],
    [["old-attack", "2025-11-26", why, "attack-queta"], "successor: No row of claims.csv has the id “attack-queta”."],
    [["old-attack", "2025-11-26", why, "old-attack"], "successor: No row of claims.csv has the id “old-attack”."],
  ])("are left out and reported by row and column: %o", (row, reported) => {
    const { dataset, problems } = parsePackage(createFilesWithdrawing(row, ["old-network", "2025-11-26", why, ""]));
    expect([...dataset.withdrawn.keys()]).toEqual(["old-network"]);
    expect(problems.map(inWords).map(({ column, reason }) => `${column}: ${reason}`)).toEqual([
      expect.stringContaining(reported),
    ]);
    expect(problems).toMatchObject([{ file: "withdrawn.csv", row: 2 }]);
  });

  test("are left out where they repeat an id or follow a claim that was left out", () => {
    const files = createFilesWithdrawing(
      ["old-attack", "2025-11-26", why, ""],
      ["old-attack", "2025-11-26", why, ""],
      ["old-network", "2025-11-26", why, "attack-quetta"],
    );
    const claims = createFilesWith("claims.csv", "attack-quetta", { claimant: "nobody" })["claims.csv"] ?? "";
    const faults = problemsOf({ ...files, "claims.csv": claims }).filter((fault) => fault.startsWith("withdrawn.csv"));
    expect(faults).toEqual([
      "withdrawn.csv 3 id: Row 2 has the id “old-attack” already.",
      "withdrawn.csv 4 successor: This row refers to “attack-quetta”, whose row 4 in claims.csv was left out.",
    ]);
  });
});
