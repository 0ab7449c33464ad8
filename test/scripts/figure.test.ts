import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { drawFigure, readPackage, settingsOf } from "../../scripts/figure/draw.ts";

test("the command draws a link's figure in the bytes that the page has", async () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-figure-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const out = join(folder, "out.svg");
  const link = "#v1&from=2021-08-01&measure=groups";
  execFileSync(process.execPath, ["scripts/figure.mjs", link, out, "--size", "square", "--theme", "dark"]);
  const loaded = await readPackage("public/data/");
  const { svg } = await drawFigure(loaded, link, settingsOf({ size: "square", theme: "dark" }));
  expect(readFileSync(out, "utf8")).toBe(svg);
});
