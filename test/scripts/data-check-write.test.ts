import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { reportOn, writeDescription } from "../../scripts/data-check/report.ts";
import { type Files, readFolder } from "../io/package-files.ts";

describe("describes a package anew", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  /** A folder with the files of the atlas, some of them changed. */
  const folderWith = (files: Files) => {
    const folder = mkdtempSync(join(tmpdir(), "atlas-data-"));
    folders.push(folder);
    for (const [name, text] of Object.entries({ ...readFolder("public/data"), ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  };
  const descriptorIn = (folder: string) => JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
  const claims = readFolder("public/data")["claims.csv"] ?? "";

  test("with bytes, rows, digest and the day", () => {
    const folder = folderWith({ "claims.csv": claims.replace("quickly beaten", "soon beaten") });
    expect(reportOn(folder).text).toContain("The file was edited since datapackage.json described it");
    const { text, faults } = writeDescription(folder, "2026-12-05");
    expect(faults).toBe(0);
    expect(text).toContain(`datapackage.json was written, created 2026-12-05:\n  claims.csv: 744 → 744 rows`);
    const { created, resources } = descriptorIn(folder);
    const content = readFileSync(join(folder, "claims.csv"));
    expect(created).toBe("2026-12-05");
    expect(resources[0]).toMatchObject({
      bytes: content.length,
      rows: 744,
      hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
    });
    expect(reportOn(folder).text).not.toContain("edited");
  });

  test("only where something changed", () => {
    const folder = folderWith({});
    const before = readFileSync(join(folder, "datapackage.json"), "utf8");
    expect(writeDescription(folder, "2026-12-05").text).toContain("datapackage.json describes the files as they are.");
    expect(readFileSync(join(folder, "datapackage.json"), "utf8")).toBe(before);
  });

  test("not while it has faults", () => {
    const folder = folderWith({ "claims.csv": claims.replace(",named,", ",nowhere,") });
    const before = readFileSync(join(folder, "datapackage.json"), "utf8");
    const { text, faults } = writeDescription(folder, "2026-12-05");
    expect(faults).toBeGreaterThan(0);
    expect(text).toContain("datapackage.json was not written: mend the faults first.");
    expect(readFileSync(join(folder, "datapackage.json"), "utf8")).toBe(before);
  });

  test("and tells letters that were exchanged by the digest alone", () => {
    const folder = folderWith({ "claims.csv": claims.replace("quickly", "quikcly") });
    expect(reportOn(folder)).toMatchObject({ faults: 0, text: expect.stringContaining("its digest differs") });
  });
});
