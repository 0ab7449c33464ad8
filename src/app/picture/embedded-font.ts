import extended from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url";
import italic from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?url";
import upright from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { PictureFault } from "../../core/figure-settings.ts";

const FACES = [
  { url: upright, style: "normal" },
  { url: extended, style: "normal", range: "U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF" },
  { url: italic, style: "italic" },
];

/** How long a file of the typeface may take, ms. */
const PATIENCE = 10_000;

/**
 * CSS rules that carry the packaged typeface inside a picture, which may load nothing. Throws the `PictureFault` `noFont`
 * where the files do not come within ten seconds.
 * @param fetch of the page: the files are its own.
 */
export async function embeddedFont(fetch: typeof globalThis.fetch): Promise<string> {
  const rules = FACES.map(async ({ url, style, range }) => {
    const source = `url(data:font/woff2;base64,${base64(await bytesOf(fetch, url))}) format("woff2")`;
    const only = range === undefined ? "" : `;unicode-range:${range}`;
    return `@font-face{font-family:"Source Sans 3 Variable";font-style:${style};font-weight:200 900;src:${source}${only}}`;
  });
  return (await Promise.all(rules)).join("");
}

async function bytesOf(fetch: typeof globalThis.fetch, url: string): Promise<Uint8Array> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => null);
  if (!answer?.ok) throw new Error("noFont" satisfies PictureFault);
  return new Uint8Array(await answer.arrayBuffer());
}

function base64(bytes: Uint8Array): string {
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
