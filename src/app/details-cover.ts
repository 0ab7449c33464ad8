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

/** The share of a phone's height that a sheet drawn to the middle leaves free; under a full one the map stays as for that. */
const FREE = 0.3;

/** A low sheet and what stands in front of it, px where text has its usual size: snap-sheet.css. */
const LOW = 120 + 192 + 56;

/** Where less of the map's height is free, px, nothing is moved into it. */
const LEAST = 64;

/** What the details cover of the map, px, with some room: most of it on a phone, a strip at its end on a tablet. */
export function coveredByDetails(state: AtlasState, mapHost: HTMLElement, page: Window): Insets {
  const free = { top: ROOM, right: ROOM, bottom: ROOM, left: ROOM };
  const { scale } = state.lettering.peek();
  const layout = layoutNow(state, page);
  if (layout === "desktop") return free;
  if (layout === "tablet") {
    const end = state.text.peek().language.direction === "rtl" ? "left" : "right";
    return { ...free, [end]: (344 - 208) * scale + ROOM };
  }
  const { bottom, height } = mapHost.getBoundingClientRect();
  const edge = state.sheetHeight.peek() === "low" ? page.innerHeight - LOW * scale : page.innerHeight * FREE;
  const covered = Math.max(bottom - edge, 0) + ROOM;
  return height - covered < LEAST ? free : { ...free, bottom: covered };
}
