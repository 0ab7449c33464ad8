import type { Page } from "playwright-core";

/** What is wrong with the texts that a page shows now: those cut off by a box that does not scroll, and those on top of another. */
export function textFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(findFaults);
}

/** The same, run in the page itself, so that nothing outside of it is known here. */
export function findFaults(): string[] {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  /** How far letters may reach beyond a box, px: less than a stroke. */
  const LEEWAY = 1.5;
  /** Half the height of what is inked of a line, em. */
  const INK = 0.38;
  /** Letters that a field shows at once; more than that are scrolled through. */
  const LONGEST = 60;
  const faults: string[] = [];
  const modal = [...document.querySelectorAll("dialog:modal")].at(-1);
  const shown: {
    readonly words: string;
    readonly box: Box;
    readonly layer: Element | null;
    readonly node: Node;
    readonly isClamped: boolean;
  }[] = [];

  const inside = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const isEmpty = ({ left, top, right, bottom }: Box) => right - left <= LEEWAY || bottom - top <= LEEWAY;
  /** What lies over its surroundings on a ground of its own. */
  const layerOf = (element: Element | null): Element | null => {
    for (let at = element; at; at = at.parentElement) {
      const { position, zIndex } = getComputedStyle(at);
      if (at.matches(".map-tip") || ["fixed", "sticky"].includes(position) || zIndex !== "auto") return at;
    }
    return null;
  };
  const nameOf = (element: Element | null): string =>
    element ? `${element.localName}${[...element.classList].map((name) => `.${name}`).join("")}` : "";

  /** The part of a line that is to be seen, or null where a scroller has it out of view. Tells of what is cut off. */
  const visiblePart = (line: Box, element: Element, words: string): Box | null => {
    let part = line;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const isClipping = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const isDrawing = at.localName === "svg" && !at.matches(".map-overlay-drawing");
      const isCut = (axis: "x" | "y") =>
        isDrawing || isClipping(axis === "x" ? style.overflowX : style.overflowY) || /paint|strict/.test(style.contain);
      const rect = at.getBoundingClientRect();
      const isClamped = style.webkitLineClamp !== "none" || style.textOverflow === "ellipsis";
      if (!isClamped && !at.matches(".map-overlay, .map-overlay-drawing, .atlas-map-overlay, body, html")) {
        const across = Math.max(rect.left - part.left, part.right - rect.right);
        const down = Math.max(rect.top - part.top, part.bottom - rect.bottom);
        if (isCut("x") && across > LEEWAY)
          faults.push(`cut off by ${nameOf(at)} (${Math.round(across)} px across): ${words}`);
        if (isCut("y") && down > LEEWAY)
          faults.push(`cut off by ${nameOf(at)} (${Math.round(down)} px down): ${words}`);
      }
      if (style.overflowX !== "visible" || style.overflowY !== "visible") part = inside(part, rect);
      if (isEmpty(part)) return null;
      if (style.position === "fixed") break;
    }
    const over = Math.max(-part.left, part.right - document.documentElement.clientWidth);
    if (over > LEEWAY) faults.push(`beyond the page (${Math.round(over)} px): ${words}`);
    return part;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = (node.textContent ?? "").trim();
    if (!element || words === "" || (modal && !modal.contains(element))) continue;
    if (element.closest(".visually-hidden, select, option, script, style, noscript, title")) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (element.closest(".page-skips, .figure-preview")) continue;
    const size = element.closest("svg") ? null : Number.parseFloat(getComputedStyle(element).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      const middle = (rect.top + rect.bottom) / 2;
      const half = size === null ? rect.height * 0.3 : INK * size;
      const line = { left: rect.left, right: rect.right, top: middle - half, bottom: middle + half };
      const part = visiblePart(line, element, words.slice(0, 60));
      if (part)
        shown.push({
          words: words.slice(0, 60),
          box: part,
          layer: layerOf(element),
          node,
          isClamped: element.closest(".clamped, .sentence-plain") !== null,
        });
    }
  }
  for (const [index, one] of shown.entries()) {
    for (const other of shown.slice(index + 1)) {
      if (one.layer !== other.layer || (one.node === other.node && one.isClamped)) continue;
      const common = inside(one.box, other.box);
      if (common.right - common.left > LEEWAY && common.bottom - common.top > LEEWAY) {
        faults.push(`on top of each other: ${one.words} | ${other.words}`);
      }
    }
  }
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    "input:not([type=checkbox], [type=radio]), select",
  )) {
    if (!field.checkVisibility({ visibilityProperty: true }) || (modal && !modal.contains(field))) continue;
    if (field.value.length > LONGEST) continue;
    if (field.scrollWidth > field.clientWidth + LEEWAY || field.scrollHeight > field.clientHeight + LEEWAY) {
      faults.push(`cut off by its field: ${field.value || (field as HTMLInputElement).placeholder}`);
    }
  }
  return [...new Set(faults)];
}
