/** How the page is laid out: `desktop` from 1200 px, `tablet` from 768 px, else `phone`. */
export type Layout = "desktop" | "tablet" | "phone";

/**
 * The layout that fits a page, the same as in the style sheets.
 * @param width of the page, px
 * @param scale how many times larger than usual text is set: a page of large text has the room of a narrower one
 */
export function layoutOf(width: number, scale: number): Layout {
  if (width >= 1200 * scale) return "desktop";
  return width >= 768 * scale ? "tablet" : "phone";
}
