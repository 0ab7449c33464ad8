import type { Theme } from "../core/theme.ts";
import { paintProperties } from "../drawing/palette.ts";

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

/** Remembers the choice on this computer; does nothing where storage is closed to the page. */
export function keepTheme(view: Window, theme: Theme): void {
  try {
    view.localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}

function readKept(view: Window): Theme | null {
  try {
    const kept = view.localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : null;
  } catch {
    return null;
  }
}
