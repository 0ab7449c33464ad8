import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { installBrowser } from "./setup/browser.mjs";

/**
 * `node scripts/font-widths.mjs`: measures the packaged font in a browser, at 1000 px, without kerning and with tabular
 * figures, and writes the advance widths in thousandths of an em. Run it again when the font package changes.
 */
const target = "src/drawing/text-widths.json";
const folder = "node_modules/@fontsource-variable/source-sans-3/files";
const styles = { 400: "400", 600: "600", 700: "700", italic: "italic 400" };
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join("");
const characters = `${ascii}\u00a0·×–—‘’“”…ʻÆØßæðøþıœ`;

const faces = ["normal", "italic"].map((style) => {
  const font = readFileSync(`${folder}/source-sans-3-latin-wght-${style}.woff2`).toString("base64");
  const source = `url(data:font/woff2;base64,${font})`;
  return `@font-face{font-family:Measured;font-style:${style};font-weight:200 900;src:${source}}`;
});

const executablePath = await installBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent(`<style>${faces.join("")}</style>`);
const widths = await page.evaluate(
  async ([letters, fonts]) => {
    const entries = Object.entries(fonts).map(async ([name, font]) => {
      await document.fonts.load(`${font} 1000px Measured`);
      const measured = [...letters].map((letter) => {
        const span = document.createElement("span");
        span.style.cssText = `font:${font} 1000px Measured;font-variant-numeric:tabular-nums;white-space:pre`;
        span.textContent = letter;
        document.body.append(span);
        const { width } = span.getBoundingClientRect();
        span.remove();
        return Math.round(width);
      });
      return [name, measured];
    });
    return Object.fromEntries(await Promise.all(entries));
  },
  [characters, styles],
);
await browser.close();
const lines = Object.entries(widths).map(([name, list]) => `    ${JSON.stringify(name)}: ${JSON.stringify(list)}`);
writeFileSync(
  target,
  `{\n  "characters": ${JSON.stringify(characters)},\n  "widths": {\n${lines.join(",\n")}\n  }\n}\n`,
);
