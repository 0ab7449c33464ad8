import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { installBrowser } from "./setup/browser.mjs";

/**
 * `node scripts/font-widths.mjs`: measures the packaged font and DejaVu Sans in a browser, at 1000 px, without kerning and
 * with tabular figures, and writes the advance widths in thousandths of an em: what the page measures, and what only figures do. Run it again when a font package changes.
 */
const packaged = "node_modules/@fontsource-variable/source-sans-3/files";
const dejavu = "node_modules/dejavu-fonts-ttf/ttf";
const styles = { 400: "400", 600: "600", 700: "700", italic: "italic 400" };
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join("");
const characters = `${ascii}\u00a0·×–—‘’“”…ʻÆØßæðøþıœ`;

/** The rule of a face of a family, its file inside. */
const face = (family, file, look) => {
  const font = readFileSync(file).toString("base64");
  return `@font-face{font-family:${family};${look};src:url(data:font/woff2;base64,${font})}`;
};
const faces = [
  face("Packaged", `${packaged}/source-sans-3-latin-wght-normal.woff2`, "font-style:normal;font-weight:200 900"),
  face("Packaged", `${packaged}/source-sans-3-latin-wght-italic.woff2`, "font-style:italic;font-weight:200 900"),
  face("DejaVu", `${dejavu}/DejaVuSans.ttf`, "font-style:normal;font-weight:400"),
  face("DejaVu", `${dejavu}/DejaVuSans-Bold.ttf`, "font-style:normal;font-weight:600 700"),
  face("DejaVu", `${dejavu}/DejaVuSans-Oblique.ttf`, "font-style:italic;font-weight:400"),
];

const executablePath = await installBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent(`<style>${faces.join("")}</style>`);
const measure = (family) =>
  page.evaluate(
    async ([letters, fonts, name]) => {
      const entries = Object.entries(fonts).map(async ([style, font]) => {
        await document.fonts.load(`${font} 1000px ${name}`);
        const measured = [...letters].map((letter) => {
          const span = document.createElement("span");
          span.style.cssText = `font:${font} 1000px ${name};font-variant-numeric:tabular-nums;white-space:pre`;
          span.textContent = letter;
          document.body.append(span);
          const { width } = span.getBoundingClientRect();
          span.remove();
          return Math.round(width);
        });
        return [style, measured];
      });
      return Object.fromEntries(await Promise.all(entries));
    },
    [characters, styles, family],
  );
const [own, other] = [await measure("Packaged"), await measure("DejaVu")];
await browser.close();
/** Widths in as few letters as can be: two figures to the base of 36 for each. */
const packed = (widths) => widths.map((width) => width.toString(36).padStart(2, "0")).join("");
const written = (file, table) => writeFileSync(`src/drawing/${file}`, `${JSON.stringify(table, null, 2)}\n`);
const { 700: bold, ...usual } = own;
const packedAll = (table) => Object.fromEntries(Object.entries(table).map(([style, list]) => [style, packed(list)]));
written("text-widths.json", { characters, widths: packedAll(usual) });
written("figure-widths.json", { packaged700: packed(bold), dejavu: packedAll(other) });
