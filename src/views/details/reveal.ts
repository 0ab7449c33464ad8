/** So much of an element must be in view below its upper edge to be left where it is, px. */
const ENOUGH = 120;

/** Scrolls the panel so that an element stands at its top, unless enough of it is in view already. */
export function reveal(element: HTMLElement): void {
  const panel = element.closest(".details-scroll")?.getBoundingClientRect();
  const { top } = element.getBoundingClientRect();
  if (panel && top >= panel.top && top + ENOUGH <= panel.bottom) return;
  element.scrollIntoView({ block: "start" });
}
