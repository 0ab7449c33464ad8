import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { installBrowser } from "./setup/browser.mjs";

/**
 * `node scripts/icons.mjs`: draws `public/icon.svg` as the pictures that home screens ask for. Run it again when the icon
 * changes. Pictures to be cut to a shape have room about the drawing, which is white as its ground.
 */
const icons = [
  { name: "icon-192.png", size: 192, room: 0 },
  { name: "icon-512.png", size: 512, room: 0 },
  { name: "icon-maskable-512.png", size: 512, room: 0.125 },
  { name: "icon-apple-180.png", size: 180, room: 0.06 },
];
const drawing = readFileSync("public/icon.svg").toString("base64");

const executablePath = await installBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const { name, size, room } of icons) {
  await page.setViewportSize({ width: size, height: size });
  const ground = room > 0 ? "white" : "transparent";
  await page.setContent(
    `<body style="margin:0;padding:${size * room}px;box-sizing:border-box;height:${size}px;background:${ground}">` +
      `<img src="data:image/svg+xml;base64,${drawing}" style="display:block;width:100%;height:100%">`,
  );
  writeFileSync(`public/${name}`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
