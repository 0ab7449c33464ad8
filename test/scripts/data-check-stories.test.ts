import { describe, expect, it } from "vitest";
import { checkPackage } from "../../scripts/data-check/check-package.ts";
import { type Files, readFolder } from "../io/package-files.ts";

const whole = readFolder("public/data");
const FILE = "stories/from-achin-to-today.md";
const story = whole[FILE] ?? "";

describe("stories", () => {
  const faultsOf = (files: Files) =>
    checkPackage(files).faults.map(({ file, row, value, reason }) => ({ file, row, value, reason }));

  it("rest on claims that their steps show, called by category and grade", () => {
    expect(story.match(/^## /gmu)?.length).toBe(12);
    expect(faultsOf(whole)).toEqual([]);
  });

  it("name no claim that their state leaves out", () => {
    const row = story.split("\n").indexOf("## Two provinces or twenty-five?") + 1;
    const narrow = story.replace("from=2015-09-01&to=2015-10-31", "from=2015-09-01&to=2015-09-30");
    expect(faultsOf({ ...whole, [FILE]: narrow })).toEqual([
      {
        file: FILE,
        row,
        value: "2015-10-22-zakharova-25-provinces",
        reason: expect.stringContaining("its state does not show it"),
      },
    ]);
  });

  it("call no claim by another grade", () => {
    const other = story.replace("[OG C4](#v1&open=2015-10-22-zakharova", "[OG A1](#v1&open=2015-10-22-zakharova");
    expect(faultsOf({ ...whole, [FILE]: other })).toMatchObject([
      { value: "[OG A1](…2015-10-22-zakharova-25-provinces)", reason: expect.stringContaining("category and grade") },
    ]);
  });

  it("are listed, and what is listed is there", () => {
    expect(faultsOf({ ...whole, "stories/other.md": story })).toMatchObject([
      { file: "stories/other.md", reason: expect.stringContaining("does not list the file") },
    ]);
    const { [FILE]: _, ...without } = whole;
    expect(faultsOf(without)).toMatchObject([{ file: FILE, reason: expect.stringContaining("missing") }]);
  });
});
