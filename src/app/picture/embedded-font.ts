import extended from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url";
import italic from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?url";
import upright from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";

const FACES = [
  { url: upright, style: "normal" },
  { url: extended, style: "normal", range: "U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF" },
  { url: italic, style: "italic" },
];

/**
 * CSS rules that carry the packaged typeface inside a picture, which may load nothing.
 * @param fetch of the page: the files are its own.
 */
export async function embeddedFont(fetch: typeof globalThis.fetch): Promise<string> {
  const rules = FACES.map(async ({ url, style, range }) => {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    const source = `url(data:font/woff2;base64,${base64(bytes)}) format("woff2")`;
    const only = range === undefined ? "" : `;unicode-range:${range}`;
    return `@font-face{font-family:"Source Sans 3 Variable";font-style:${style};font-weight:200 900;src:${source}${only}}`;
  });
  return (await Promise.all(rules)).join("");
}

function base64(bytes: Uint8Array): string {
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
