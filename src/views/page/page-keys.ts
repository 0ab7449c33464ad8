import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { isSlash } from "../../core/pressed-key.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { isInField } from "../parts/typing.ts";

/** What F6 walks through, in the order of the page. */
const PANELS = [
  ".header",
  ".about",
  ".welcome",
  ".sentence",
  ".page-filters",
  ".story",
  ".page-map",
  ".page-work",
  ".page-aside",
  ".page-details",
  ".page-timeline",
  ".page-bar",
  ".snap-sheet",
].join(", ");
/** In a panel, what takes the focus before the panel itself. */
const STOP = "[role=option][tabindex='0']";
const SEARCH = ".filter-panel-search input";

/** For so long a field that is asked for may take to come, ms. */
const PATIENCE = 1000;

/**
 * The keys that lead to places of the page, unless the reader switched them off: F6 and Shift+F6 walk from panel to
 * panel, `/` leads to the search. A dialog over the page keeps the focus inside. Draws nothing.
 */
export function PageKeys({
  page,
  openFilters,
}: {
  readonly page: RefObject<HTMLElement | null>;
  /** Shows the filters where they are put away. */
  readonly openFilters: () => void;
}): null {
  const { preferences } = useAtlas();
  const soughtUntil = useRef(0);
  const open = useRef(openFilters);
  open.current = openFilters;

  useLayoutEffect(() => {
    if (performance.now() < soughtUntil.current && focusSearch(page.current)) soughtUntil.current = 0;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (event.defaultPrevented || ctrlKey || metaKey || altKey || !page.current || !preferences.peek().pageKeys)
        return;
      const modal = document.querySelector("dialog:modal");
      if (key === "F6") {
        if (!modal) walk(page.current, event.shiftKey ? -1 : 1);
      } else if (isSlash(event) && !isInField(event)) {
        if (!focusSearch(modal ?? page.current) && !modal) {
          soughtUntil.current = performance.now() + PATIENCE;
          open.current();
        }
      } else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return null;
}

function focusSearch(root: Element | null): boolean {
  const field = root?.querySelector<HTMLInputElement>(SEARCH);
  if (!field || !isSeen(field)) return false;
  field.focus();
  field.select();
  return true;
}

function walk(page: HTMLElement, by: 1 | -1): void {
  const panels = [...page.querySelectorAll<HTMLElement>(PANELS)].filter(isSeen);
  const at = panels.findIndex((panel) => panel.contains(document.activeElement));
  const panel = panels[at === -1 && by === -1 ? panels.length - 1 : (at + by + panels.length) % panels.length];
  if (!panel) return;
  const stop = panel.querySelector<HTMLElement>(STOP);
  (stop ?? panel).focus();
}

/** Whether some of an element is shown, and no sheet covers all of it. */
function isSeen(element: HTMLElement): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (left + right) / 2;
  return [top + 4, (top + bottom) / 2, bottom - 4].some((y) => {
    const above = document.elementFromPoint(x, y)?.closest(".sheet");
    return !above || above.contains(element) || element.contains(above);
  });
}
