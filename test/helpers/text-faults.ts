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
    readonly isTurned: boolean;
  }[] = [];

  const inside = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const isEmpty = ({ left, top, right, bottom }: Box) => right - left <= LEEWAY || bottom - top <= LEEWAY;
  /** What is asked of each element for every text in it, asked once: to work out a style takes longer than all else. */
  const known = new Map<Element, ReturnType<typeof read>>();
  const read = (element: Element) => {
    const { position, zIndex, overflowX, overflowY, contain, webkitLineClamp, textOverflow } =
      getComputedStyle(element);
    const isClipping = (overflow: string) => overflow === "hidden" || overflow === "clip";
    const cutsAll =
      /paint|strict/.test(contain) || (element.localName === "svg" && !element.matches(".map-overlay-drawing"));
    return {
      isLayer: element.matches(".map-tip") || ["fixed", "sticky"].includes(position) || zIndex !== "auto",
      isFixed: position === "fixed",
      cutsAcross: cutsAll || isClipping(overflowX),
      cutsDown: cutsAll || isClipping(overflowY),
      mayCut:
        webkitLineClamp === "none" &&
        textOverflow !== "ellipsis" &&
        !element.matches(".map-overlay, .map-overlay-drawing, .atlas-map-overlay, body, html"),
      isWindow: overflowX !== "visible" || overflowY !== "visible",
      rect: element.getBoundingClientRect(),
    };
  };
  const factsOf = (element: Element) => {
    const facts = known.get(element) ?? read(element);
    known.set(element, facts);
    return facts;
  };
  /** What lies over its surroundings on a ground of its own. */
  const layerOf = (element: Element | null): Element | null => {
    for (let at = element; at; at = at.parentElement) if (factsOf(at).isLayer) return at;
    return null;
  };
  /** Whether a text is set aslant, as heads of narrow columns are: the box around it is larger than the text. */
  const isTurned = (element: Element): boolean => {
    const [, across = "0", down = "0"] = getComputedStyle(element).transform.split(", ");
    return Number(across) !== 0 && Number(down) !== 0;
  };
  const nameOf = (element: Element | null): string =>
    element ? `${element.localName}${[...element.classList].map((name) => `.${name}`).join("")}` : "";

  /** The part of a line that is to be seen, or null where a scroller has it out of view. Tells of what is cut off. */
  const visiblePart = (line: Box, element: Element, words: string): Box | null => {
    let part = line;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { rect, mayCut, cutsAcross, cutsDown, isWindow, isFixed } = factsOf(at);
      if (mayCut) {
        const across = Math.max(rect.left - part.left, part.right - rect.right);
        const down = Math.max(rect.top - part.top, part.bottom - rect.bottom);
        if (cutsAcross && across > LEEWAY)
          faults.push(`cut off by ${nameOf(at)} (${Math.round(across)} px across): ${words}`);
        if (cutsDown && down > LEEWAY) faults.push(`cut off by ${nameOf(at)} (${Math.round(down)} px down): ${words}`);
      }
      if (isWindow) part = inside(part, rect);
      if (isEmpty(part)) return null;
      if (isFixed) break;
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
          isClamped: element.closest(".clamped, .sentence-plain, .regions-table-standing") !== null,
          isTurned: isTurned(element),
        });
    }
  }
  for (const [index, one] of shown.entries()) {
    for (const other of shown.slice(index + 1)) {
      if (one.isTurned && other.isTurned) continue;
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
