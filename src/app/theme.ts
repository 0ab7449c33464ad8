import { effect } from "@preact/signals";
import type { Theme } from "../core/theme.ts";
import { paintProperties } from "../drawing/palette.ts";
import { setTheme } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";

const KEY = "atlas-theme";

/** The theme a reader chose before, else the one the system asks for. */
export function preferredTheme(view: Window): Theme {
  const kept = readKept(view);
  if (kept) return kept;
  return view.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Sets the palette as custom properties of the page. */
export function applyTheme(document: Document, theme: Theme): void {
  const root = document.documentElement;
  root.dataset["theme"] = theme;
  root.style.setProperty("color-scheme", theme);
  for (const [name, colour] of Object.entries(paintProperties(theme))) root.style.setProperty(name, colour);
}

/**
 * Has the page in light colours while it is printed, whatever the theme: paper is white.
 * @returns a function that ends it.
 */
export function printInLight(view: Window): () => void {
  const root = view.document.documentElement;
  let kept: Theme | null = null;
  const before = (): void => {
    kept ??= root.dataset["theme"] === "dark" ? "dark" : "light";
    applyTheme(view.document, "light");
  };
  const after = (): void => {
    if (kept !== null) applyTheme(view.document, kept);
    kept = null;
  };
  view.addEventListener("beforeprint", before);
  view.addEventListener("afterprint", after);
  return () => {
    view.removeEventListener("beforeprint", before);
    view.removeEventListener("afterprint", after);
  };
}

/**
 * Has the page in the theme of the state, remembers on this computer what is chosen here, and takes up what is chosen
 * in another tab; where storage is closed to the page, a choice holds for this visit.
 * @returns a function that ends it.
 */
export function followTheme(state: AtlasState, view: Window): () => void {
  let kept = state.theme.peek();
  const hear = ({ key }: StorageEvent): void => {
    const theme = key === KEY ? readKept(view) : null;
    if (theme === null) return;
    kept = theme;
    setTheme(state, theme);
  };
  view.addEventListener("storage", hear);
  const end = effect(() => {
    const theme = state.theme.value;
    applyTheme(view.document, theme);
    if (theme === kept) return;
    kept = theme;
    try {
      view.localStorage.setItem(KEY, theme);
    } catch {
      return;
    }
  });
  return () => {
    end();
    view.removeEventListener("storage", hear);
  };
}

function readKept(view: Window): Theme | null {
  try {
    const kept = view.localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : null;
  } catch {
    return null;
  }
}
