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

/** What the details cover of the map, px, with some room: most of it on a phone, a strip at its end on a tablet. */
export function coveredByDetails(mapHost: HTMLElement, page: Window): Insets {
  const free = { top: ROOM, right: ROOM, bottom: ROOM, left: ROOM };
  const { bottom } = mapHost.getBoundingClientRect();
  if (page.innerWidth < 768) return { ...free, bottom: bottom - page.innerHeight * 0.3 + ROOM };
  return page.innerWidth < 1200 ? { ...free, right: 344 - 208 + ROOM } : free;
}
