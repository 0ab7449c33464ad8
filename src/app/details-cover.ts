import { type Layout, layoutOf } from "../core/layout.ts";
import type { AtlasState } from "../state/atlas-state.ts";

interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const ROOM = 12;

function layoutNow(state: AtlasState, page: Window): Layout {
  return layoutOf(page.document.documentElement.clientWidth, state.lettering.peek().scale);
}

/** Whether a phone's details lie over the map: where it looks meanwhile is no part of the view. */
export function isUnderDetails(state: AtlasState, page: Window): boolean {
  return layoutNow(state, page) === "phone" && state.selection.peek().area !== null;
}

/** Where less of the map's height is free, px, nothing is moved into it. */
const LEAST = 64;

/** What the details cover of the map, px, with some room: most of it on a phone, a strip at its end on a tablet. */
export function coveredByDetails(state: AtlasState, mapHost: HTMLElement, page: Window): Insets {
  const free = { top: ROOM, right: ROOM, bottom: ROOM, left: ROOM };
  const layout = layoutNow(state, page);
  if (layout === "desktop") return free;
  const style = page.getComputedStyle(mapHost);
  const lengthOf = (name: string) => pxOf(style.getPropertyValue(name), state.lettering.peek().scale, page.innerHeight);
  if (layout === "tablet") {
    const strip = lengthOf("--details") - lengthOf("--aside") + ROOM;
    return { ...free, [style.direction === "rtl" ? "left" : "right"]: strip };
  }
  const isLow = state.sheetHeight.peek() === "low";
  /* Under a full sheet the map stays as for one to the middle. */
  const sheet = isLow ? lengthOf("--low") + lengthOf("--timeline") + lengthOf("--bar") : lengthOf("--middle");
  const { bottom, height } = mapHost.getBoundingClientRect();
  const covered = Math.max(bottom - (page.innerHeight - sheet), 0) + ROOM;
  return height - covered < LEAST ? free : { ...free, bottom: covered };
}

/** A length of the style sheets in px: rem or dvh. `scale`: how many times larger than 16 px text is set. */
function pxOf(length: string, scale: number, pageHeight: number): number {
  const number = Number.parseFloat(length);
  return length.trim().endsWith("dvh") ? (number * pageHeight) / 100 : number * 16 * scale;
}
