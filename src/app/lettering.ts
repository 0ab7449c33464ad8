import { setLettering } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";

/** The usual size of text, px: what lengths of drawings are told for. */
const USUAL = 16;
/** How long the line is, rem: so that fractions of a px count. */
const LENGTH = 4;

/**
 * Keeps the state told of how large and wide text is set: by the browser's setting, a reader's own style sheet or a
 * program that spaces letters. A hidden line of text changes its size with any of them.
 * @returns a function that ends it.
 */
export function followLettering(state: AtlasState, document: Document): () => void {
  const line = document.createElement("div");
  line.className = "lettering";
  line.ariaHidden = "true";
  const words = document.createElement("span");
  line.append(words);
  document.body.append(line);
  const measure = (): void => {
    const style = getComputedStyle(words);
    const spacing = (name: "letterSpacing" | "wordSpacing"): number =>
      (Number.parseFloat(style[name]) || 0) / Number.parseFloat(style.fontSize);
    const next = {
      scale: line.getBoundingClientRect().width / LENGTH / USUAL,
      spacing: { letters: spacing("letterSpacing"), words: spacing("wordSpacing") },
    };
    if (JSON.stringify(next) !== JSON.stringify(state.lettering.peek())) setLettering(state, next);
  };
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(line);
  observer.observe(words);
  return () => {
    observer.disconnect();
    line.remove();
  };
}
