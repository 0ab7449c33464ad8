import { type CountedRegions, contestTally, isContestClass } from "../../core/measures/contest-tally.ts";
import type { ContestMeasure } from "../../core/measures/measure.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import type { Scene } from "../scene.ts";
import { contestSwatch } from "./contest-swatches.ts";
import type { LegendContent } from "./legend-content.ts";
import { BLANK_SWATCHES, SWATCH } from "./legend-swatches.ts";

/** A line of the legend of contests: a class with the regions of it, or, without a swatch, those of the line above that stand out. */
export interface ContestKey {
  readonly name: string;
  readonly swatch: Scene | null;
  readonly words: string;
  readonly counts: CountedRegions;
}

/** The classes of contests, all of them, and why regions have none, each with its regions. */
export function contestKeys(
  text: WholeCatalogue,
  { result, regions }: Pick<LegendContent, "result" | "regions">,
  measure: ContestMeasure,
): readonly ContestKey[] {
  const isLong = measure.isLong(result.query);
  return contestTally(result, measure, regions).flatMap(({ kind, all, ownVoice, otherDays }) => [
    {
      name: kind,
      swatch: { ...SWATCH, nodes: isContestClass(kind) ? contestSwatch(kind) : BLANK_SWATCHES[kind] },
      words: isContestClass(kind) ? text.contests.classes[kind](isLong) : text.legend.blank[kind](measure.name),
      counts: all,
    },
    ...part(`${kind} own`, text.contests.ownVoice, ownVoice),
    ...part(`${kind} apart`, text.contests.otherDays, otherDays),
  ]);
}

function part(name: string, words: string, counts: CountedRegions): readonly ContestKey[] {
  return counts.provinces + counts.districts === 0 ? [] : [{ name, swatch: null, words, counts }];
}
