// Run: npm run recipes
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { launchArguments } from "../helpers/browser-launch.ts";
import { type Part, RECIPES, SAID } from "./recipes.ts";

const LINK = "#v1&measure=denials&reasoned=untold";

let tree: string;
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "atlas-recipes-"));
  for (const file of execFileSync("git", ["ls-files"], { encoding: "utf8" }).split("\n").filter(Boolean)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    cpSync(file, join(tree, file));
  }
  symlinkSync(resolve("node_modules"), join(tree, "node_modules"));
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** The file of the copy as a part changes it. Each line that something is set after must be there once. */
function textOf(part: Part): string {
  if ("make" in part) return part.make;
  return part.insert.reduce(
    (text, { after, text: added }) => {
      const [before, rest, ...others] = text.split(`${after}`);
      if (before === undefined || rest === undefined || others.length > 0) throw new Error(`${part.file}: ${after}`);
      return `${before}${after}\n${added}${rest}`;
    },
    readFileSync(join(tree, part.file), "utf8"),
  );
}

function apply(parts: readonly Part[]): void {
  for (const part of parts) writeFileSync(join(tree, part.file), textOf(part));
}

function takeBack(parts: readonly Part[]): void {
  for (const part of parts) {
    if ("make" in part) rmSync(join(tree, part.file), { force: true });
    else cpSync(part.file, join(tree, part.file));
  }
}

/** What a gate of the project says against the copy: nothing where it passes. */
function said(script: string, ...args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [join("node_modules", script), ...args], {
    cwd: tree,
    encoding: "utf8",
  });
  return status === 0 ? "" : stdout;
}
const byCompiler = () => said("typescript/bin/tsc", "-p", ".") + said("typescript/bin/tsc", "-p", "src/core");
const ofDeadCode = () => said("knip/bin/knip.js");

/** The paths that a row of CONTRIBUTING.md names: files, or folders that end in a slash. */
function pathsOf(add: string): readonly string[] {
  const row = readFileSync("CONTRIBUTING.md", "utf8")
    .split("\n")
    .find((line) => line.startsWith(`| ${add} `));
  if (row === undefined) throw new Error(`CONTRIBUTING.md tells nothing of “${add}”.`);
  return [...row.matchAll(/`(src\/[^`]+)`/g)].map(([, path]) => path ?? "");
}

describe.each(RECIPES)("$add", ({ add, parts }) => {
  it("touches what CONTRIBUTING.md names, and no other file", () => {
    const paths = pathsOf(add);
    for (const { file } of parts) {
      const isNamed = paths.some((path) => path === file || (path.endsWith("/") && file.startsWith(path)));
      expect(isNamed, `${file} is named among ${paths.join(", ")}`).toBe(true);
    }
  });

  it("compiles whole, and with one part missing does not, or stands there without use", () => {
    const uses = add === "a word of the interface" ? [SAID] : [];
    apply([...parts, ...uses]);
    onTestFinished(() => takeBack([...parts, ...uses]));
    expect(byCompiler()).toBe("");
    for (const part of parts) {
      takeBack([part]);
      expect(byCompiler() || ofDeadCode(), `without ${part.file}`).not.toBe("");
      apply([part]);
    }
  });
});

describe("all of them together", () => {
  beforeAll(() => apply([...RECIPES.flatMap(({ parts }) => parts), SAID]));

  it("compile, and stand in a figure that is drawn without a browser", () => {
    expect(byCompiler()).toBe("");
    const out = join(tree, "figure.svg");
    execFileSync(process.execPath, ["scripts/figure.mjs", LINK, out], { cwd: tree });
    const svg = readFileSync(out, "utf8");
    expect(svg).toContain("Denying claims");
    expect(svg).toContain("with the reason not told");
    expect(svg).toMatch(/id="[^"]*crossed"/);
  });

  it("stand in the page: link, sentence, panel, legend, form of figures", async () => {
    process.env["NODE_ENV"] = "production";
    const outDir = join(tree, "dist");
    await build({ root: tree, configFile: join(tree, "vite.config.ts"), logLevel: "error", build: { outDir } });
    const server = await preview({
      root: tree,
      configFile: false,
      logLevel: "error",
      build: { outDir },
      preview: { port: 0, host: "127.0.0.1" },
    });
    const executablePath = process.env["CHROME_PATH"];
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...launchArguments] });
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${server.resolvedUrls?.local[0]}${LINK}`);
      await page.locator("[data-map-ready]").waitFor({ state: "attached", timeout: 60_000 });
      expect(await page.locator(".sentence").textContent()).toContain("with the reason not told");
      expect(await page.locator(".legend-measures [aria-pressed=true]").textContent()).toBe("Denying claims");
      expect(await page.locator("[data-made-up]").textContent()).toBe("A made-up word");
      await page.getByRole("button", { name: "More filters" }).first().click();
      await page.getByText("Reason for the grade").first().waitFor();
      await page.getByRole("button", { name: "Export figure" }).click();
      await page.getByRole("button", { name: "Save the words" }).waitFor();
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
