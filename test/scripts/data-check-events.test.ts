import { describe, expect, test } from "vitest";
import { checkPackage } from "../../scripts/data-check/check-package.ts";
import { createFiles, createFilesListing, type Files, withClaimColumns } from "../io/package-files.ts";

function faultsOf(files: Files): readonly string[] {
  return checkPackage(files).faults.map(({ file, row, column, reason }) => `${file} ${row} ${column}: ${reason}`);
}

describe("events", () => {
  const eventFiles = (from: string, to: string, cells: Readonly<Record<string, string>>) =>
    withClaimColumns(
      createFilesListing(
        "events",
        ["id", "title", "occurred_from", "occurred_to", "note"],
        [["quetta", "Fixture", from, to, ""]],
      ),
      ["event"],
      Object.fromEntries(Object.entries(cells).map(([id, event]) => [id, [event]])),
    );
  const faults = (files: Files) => faultsOf(files).filter((fault) => fault.startsWith("events.csv"));
  const both = { "attack-quetta": "quetta", "denial-quetta": "quetta" };
  test("are faults where no claim speaks of them, or one claimant only", () => {
    const [from, to] = ["2020-01-01", "2023-12-31"];
    expect(faults(eventFiles(from, to, both))).toEqual([]);
    expect(faults(eventFiles(from, to, {}))).toEqual(["events.csv 2 id: No claim speaks of this event."]);
    expect(faults(eventFiles(from, to, { "attack-quetta": "quetta" }))).toEqual([
      "events.csv 2 id: Only fixture-group speaks of this event.",
    ]);
  });

  test("are hinted at where their claims are about other days", () => {
    const hints = (from: string, to: string) =>
      checkPackage(eventFiles(from, to, both))
        .hints.filter(({ column }) => column === "event")
        .map(({ row }) => row);
    expect(hints("2022-08-13", "2022-08-14")).toEqual([]);
    expect(hints("2022-08-14", "2023-12-31")).toEqual([4]);
    expect(hints("2014-01-01", "2022-08-12")).toEqual([4, 5]);
  });

  test("that are not there are told of", () => {
    const files = eventFiles("2020-01-01", "2023-12-31", { ...both, "part-country": "herat" });
    expect(faultsOf(files)).toContainEqual(
      expect.stringContaining("claims.csv 8 event: No row of events.csv has the id “herat”"),
    );
  });
});

test("a claimant that is a branch has that branch", () => {
  const files = (branch: string) => {
    const claimants = (createFiles()["claimants.csv"] ?? "").replaceAll("fixture-officials", "is-pakistan");
    const claims = (createFiles()["claims.csv"] ?? "").replaceAll("fixture-officials", "is-pakistan");
    const more = { ...createFiles(), "claimants.csv": claimants, "claims.csv": claims };
    return withClaimColumns(more, ["branch"], { "second-presence": [branch], "network-khuzdar": ["khorasan"] });
  };
  const faults = (branch: string) => faultsOf(files(branch)).filter((fault) => fault.startsWith("claims.csv 3 branch"));
  expect(faults("pakistan")).toEqual([]);
  expect(faults("khorasan")).toEqual([
    "claims.csv 3 branch: The claimant is-pakistan is the branch pakistan, but the claim has khorasan.",
  ]);
});

test("size estimates say whom they count, and no other claim does, where a package tells it of any", () => {
  const faults = (cells: Readonly<Record<string, readonly string[]>>) =>
    faultsOf(withClaimColumns(createFiles(), ["counts"], cells)).filter((fault) => fault.includes(" counts: "));
  expect(faults({})).toEqual([]);
  expect(faults({ "strength-most": ["fighters"] })).toEqual([]);
  expect(faults({ "strength-most": ["fighters"], "second-presence": ["members"] })).toEqual([
    "claims.csv 3 counts: Only size estimates (strength) say whom they count.",
  ]);
  expect(faults({ "second-presence": ["members"] })).toContainEqual(
    expect.stringContaining("counts: A size estimate must say whom it counts."),
  );
  expect(faults({ "strength-most": ["heads"] })).toEqual([expect.stringContaining("counts: “heads” is")]);
});
