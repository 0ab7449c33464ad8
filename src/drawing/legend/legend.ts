import { BLANK_KINDS } from "../../core/measures/region-fills.ts";
import type { Histogram } from "../../core/query/query.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { cellNodes } from "../mark.ts";
import type { Scene, SceneNode } from "../scene.ts";
import type { HeardStance, LegendContent } from "./legend-content.ts";
import {
  BLANK_SWATCHES,
  chosenAreaSwatch,
  countedSwatch,
  longDatedSwatch,
  longSpanSwatch,
  newlyNamedSwatch,
  notCoveredSwatch,
  SWATCH,
  symbolSwatch,
  wholeAreaSwatch,
} from "./legend-swatches.ts";

/** One line of a legend: a small drawing and its words. */
export interface LegendKey {
  readonly name: string;
  readonly swatch: Scene;
  readonly words: string;
}

const STANCE = 10;

/** The lines below the classes, for what the map shows. */
export function legendKeys(
  text: Catalogue,
  { measure, fills, wholeArea, countedLand, chosenArea, symbols }: LegendContent,
): readonly LegendKey[] {
  const key = (name: string, words: string, nodes: readonly SceneNode[]): LegendKey => ({
    name,
    words,
    swatch: { ...SWATCH, nodes },
  });
  return [
    ...(fills.has("new") ? [key("newly-named", text.legend.newlyNamed, newlyNamedSwatch())] : []),
    ...BLANK_KINDS.filter((kind) => measure.of !== "contests" && fills.has(kind)).map((kind) =>
      key(kind, text.legend.blank[kind](measure.name), BLANK_SWATCHES[kind]),
    ),
    ...(countedLand ? [key("counted", text.legend.counted, countedSwatch())] : []),
    key("not-covered", text.legend.notCovered, notCoveredSwatch()),
    ...(fills.has("long-dated") ? [key("long-dated", text.legend.longDated, longDatedSwatch(measure.of))] : []),
    ...(wholeArea ? [key("whole-area", text.legend.wholeArea, wholeAreaSwatch())] : []),
    ...(chosenArea ? [key("chosen-area", text.legend.chosenArea, chosenAreaSwatch())] : []),
    ...symbols.map((symbol) => key(symbol, text.legend.symbols[symbol], symbolSwatch(symbol))),
  ];
}

/** The line for what the timeline draws beside bricks; none where no claim is known to a quarter or year only. */
export function longSpanKeys(text: Catalogue, { long }: Pick<Histogram, "long">): readonly LegendKey[] {
  const isAny = Array.from(long).some((count) => count > 0);
  return isAny
    ? [{ name: "long-spans", words: text.legend.longSpans, swatch: { ...SWATCH, nodes: longSpanSwatch() } }]
    : [];
}

/** The fills of a mark's cells, in ink, for what the map shows. */
export function stanceKeys(text: Catalogue, { stances }: LegendContent): readonly LegendKey[] {
  return stances.map((stance: HeardStance) => ({
    name: stance,
    words: text.legend.stances[stance],
    swatch: { width: STANCE, height: STANCE, nodes: cellNodes("IS", stance, 0, 0, STANCE) },
  }));
}
