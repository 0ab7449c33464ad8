import { CHANGES, type Change, changedSo, largestChanges } from "../../core/compare/differences.ts";
import { matchingByCategory } from "../../core/compare/side.ts";
import type { Two } from "../../core/compare/two.ts";
import { changeSwatch } from "../../drawing/analysis/difference-map.ts";
import { pairedDots } from "../../drawing/analysis/paired-dots.ts";
import { kept } from "../../drawing/mirrored.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import type { Scene } from "../../drawing/scene.ts";
import { compareLegend, HEAD, SMALL } from "./compare-legend.ts";
import type { FigureInput } from "./figure-input.ts";
import { keyLine } from "./key-line.ts";
import { stacked } from "./placing.ts";

/** Changes that are told in a list, at most. */
const TOLD = 14;

/** What stands beside the maps of two sides. */
export type TwoText = "legend" | "who" | "keys" | "list";

/** The classes of the maps, who speaks in each, the key of the difference, the regions that differ most; each of a width. */
export function twoTexts(
  input: FigureInput,
  { a, b, differences }: Two,
  [nameA, nameB]: readonly [string, string],
  width: number,
): Readonly<Record<Exclude<TwoText, "who">, () => Scene>> & { who(columns?: number): Scene } {
  const { text, model, dataset } = input;
  const { compare: words, contests } = text;
  const changed = (change: Change) => {
    const { province, district } = changedSo(change, differences, dataset.regions);
    return words.changed(
      words.changes[change](nameA, nameB),
      contests.counts({ provinces: province, districts: district }),
    );
  };
  return {
    legend: () => compareLegend(input, width),
    who: (columns = 1) => {
      const [ofA, ofB] = [a, b].map(({ result }) => matchingByCategory(result, model)) as [number[], number[]];
      const dots = pairedDots(text, ofA, ofB, width, columns);
      const shown = { ...dots, nodes: [kept(dots.nodes, width)] };
      return stacked([paragraph(words.whoSpeaks(nameA, nameB), width, HEAD), shown], 2);
    },
    keys: () =>
      stacked(
        [
          paragraph(words.byChange, width, HEAD),
          paragraph([contests.levels, words.steps].join(text.formats.semicolon), width, SMALL),
          ...CHANGES.map((change) => keyLine(changeSwatch(change).nodes, changed(change), width)),
        ],
        0,
      ),
    list: () => {
      const told = largestChanges(differences)
        .slice(0, TOLD)
        .map(({ region, ...each }) => words.fromTo(dataset.regions.get(region)?.name ?? region, each.a, each.b));
      return stacked(
        [paragraph(words.largest, width, HEAD), paragraph(told.join(text.formats.semicolon), width, SMALL)],
        0,
      );
    },
  };
}
