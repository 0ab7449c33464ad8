import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { drawFigure, fragmentOf, readPackage, settingsOf } from "../../scripts/figure/draw.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-figure-"));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (link: string, ...options: readonly string[]) => {
  const out = join(folder, "out.svg");
  const { status, stderr } = spawnSync(process.execPath, ["scripts/figure.mjs", link, out, ...options], {
    encoding: "utf8",
  });
  return { status, said: stderr.trim(), svg: readFileSync(out, "utf8") };
};

test("the command draws a link's figure in the bytes that the page has", async () => {
  const link = "#v1&from=2021-08-01&measure=groups";
  const drawn = run(link, "--size", "square", "--theme", "dark");
  const loaded = await readPackage("public/data/");
  const { svg } = await drawFigure(loaded, link, settingsOf({ size: "square", theme: "dark" }));
  expect(drawn).toEqual({ status: 0, said: "", svg });
});

test("the command takes the whole address that is copied, and fails where a part of it is ignored", async () => {
  const { status, said, svg } = run("https://atlas.example/maps/#v1%26from%3D2021-08-01%26who%3DUN%2CXX");
  expect([status, said]).toEqual([1, "Ignored: kind of claimant “XX”"]);
  const loaded = await readPackage("public/data/");
  const meant = await drawFigure(loaded, "#v1&from=2021-08-01&who=UN", settingsOf({}));
  expect(svg === meant.svg).toBe(true);
});

test.each([
  ["https://atlas.example/#v1&who=UN", "v1&who=UN"],
  ["https://atlas.example/%23v1%26who%3DUN", "v1%26who%3DUN"],
  ["https://atlas.example/", ""],
  ["#v1&who=UN", "#v1&who=UN"],
])("the command finds what %s carries", (link, fragment) => {
  expect(fragmentOf(link)).toBe(fragment);
});
