import type { AtlasState } from "../state/atlas-state.ts";

interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const ROOM = 12;

/** Whether a phone's details lie over the map: where it looks meanwhile is no part of the view. */
export function isUnderDetails(state: AtlasState, page: Window): boolean {
  return page.innerWidth < 768 && state.selection.peek().area !== null;
}

/** The part of a phone's height that stays free over the sheet; none is asked to show in a full one. */
const FREE = { middle: 0.3, full: 0.3 };

/** Where less of the map's height is free, px, nothing is moved into it. */
const LEAST = 64;

/** A low sheet and what stands in front of it, px: snap-sheet.css. */
const LOW = 120 + 192 + 56;

/** What the details cover of the map, px, with some room: most of it on a phone, a strip at its end on a tablet. */
export function coveredByDetails(state: AtlasState, mapHost: HTMLElement, page: Window): Insets {
  const free = { top: ROOM, right: ROOM, bottom: ROOM, left: ROOM };
  const { bottom, height: mapHeight } = mapHost.getBoundingClientRect();
  const height = state.sheetHeight.peek();
  const edge = height === "low" ? page.innerHeight - LOW : page.innerHeight * FREE[height];
  if (page.innerWidth < 768) {
    const covered = Math.max(bottom - edge, 0) + ROOM;
    return { ...free, bottom: mapHeight - covered < LEAST ? ROOM : covered };
  }
  return page.innerWidth < 1200 ? { ...free, right: 344 - 208 + ROOM } : free;
}
