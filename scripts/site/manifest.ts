import type { Plugin } from "vite";
import { colourOf } from "../../src/drawing/palette.ts";
import { frame } from "../../src/words/en/frame.ts";
import { language } from "../../src/words/en/language.ts";

const icon = (src: string, sizes: string, purpose: "any" | "maskable") => ({
  src: `./${src}`,
  sizes,
  type: src.endsWith("svg") ? "image/svg+xml" : "image/png",
  purpose,
});

/** What a browser needs to put the atlas beside other programs of a computer: name, icons, colours, where it begins. */
export const manifest: Plugin = {
  name: "manifest",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" }, injectTo: "head" },
    { tag: "link", attrs: { rel: "apple-touch-icon", href: "./icon-apple-180.png" }, injectTo: "head" },
  ],
  generateBundle() {
    const surface = colourOf("surface", "light");
    const told = {
      name: frame.title,
      short_name: "Khorasan Claims",
      description: frame.about,
      lang: language.code,
      dir: language.direction,
      start_url: "./",
      scope: "./",
      display: "minimal-ui",
      background_color: surface,
      theme_color: surface,
      icons: [
        icon("icon.svg", "any", "any"),
        icon("icon-192.png", "192x192", "any"),
        icon("icon-512.png", "512x512", "any"),
        icon("icon-maskable-512.png", "512x512", "maskable"),
      ],
    };
    this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: `${JSON.stringify(told, null, 2)}\n` });
  },
};
