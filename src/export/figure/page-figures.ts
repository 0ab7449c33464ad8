import type { TabName } from "../../core/view-state.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import type { Scene } from "../../drawing/scene.ts";
import type { FigureInput } from "./figure-input.ts";
import { manyFigure } from "./many-figure.ts";
import { spreadFigure } from "./spread-figure.ts";
import { strengthFigure } from "./strength-figure.ts";
import { twoFigure } from "./two-figure.ts";

/** What a page has otherwise in its figure than the map. */
export interface PageFigure {
  /** `isShort`: without the Pakistan Province, where that is among the claims. */
  readonly title: (isShort: boolean) => string;
  /** What is shown, in a sentence, where that is more than filter and window say. */
  readonly subtitle?: string;
  /** Follows "How to read it". */
  readonly note: string;
  /** What stands between head and foot; whether it has the room that it needs. */
  body(size: Viewport, isCompact: boolean): { readonly scene: Scene; readonly fits: boolean };
}

/** The pages with a figure of their own. */
const PAGE_FIGURES: Readonly<Partial<Record<TabName, (input: FigureInput) => PageFigure>>> = {
  spread: spreadFigure,
  compare: (input) => (input.compare.comparison === "many" ? manyFigure(input) : twoFigure(input)),
  strength: strengthFigure,
};

/** A form asks as well as each try to lay it out. */
const made = new WeakMap<FigureInput, PageFigure | null>();

/** The figure of the page that a figure is made of; null where it is that of the map. */
export function pageFigureOf(input: FigureInput): PageFigure | null {
  const known = made.get(input);
  if (known !== undefined) return known;
  const figure = PAGE_FIGURES[input.page]?.(input) ?? null;
  made.set(input, figure);
  return figure;
}
