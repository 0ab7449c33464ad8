import type { Measure } from "../../core/measures/measure.ts";
import type { AreaMeasures } from "../../core/query/query.ts";
import type { Region } from "../../core/records/records.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { isolated, withoutControls } from "../../words/isolated.ts";
import { textWidth } from "../text-width.ts";
import type { TextLine } from "./label-ground.ts";

/** What numbers are told in. */
type Numbers = Pick<Catalogue, "dates" | "formats" | "map">;

const LOUD = 12;
const QUIET = 11;

/** The name of a region that claims name, with the number that its colour stands for. */
export function loudText(text: Numbers, region: Region, area: AreaMeasures, measure: Measure): TextLine {
  const name = isolated(region.name);
  const number = toldNumber(text, area, measure);
  const counted = number === null ? "" : ` ${number}`;
  return {
    size: LOUD,
    runs: [{ text: name, weight: 600 }, ...(counted === "" ? [] : [{ text: counted }])],
    width: textWidth(name, LOUD, "600") + textWidth(counted, LOUD),
  };
}

/**
 * The name of a region that no matching claim names, with the number that its colour stands for where it has one; fainter
 * where the filter leaves it out.
 */
export function quietText(
  text: Numbers,
  region: Region,
  area: AreaMeasures | undefined,
  measure: Measure,
  isLeftOut: boolean,
): TextLine {
  const number = area ? toldNumber(text, area, measure) : null;
  const words = number === null ? withoutControls(region.name) : `${isolated(region.name)} ${number}`;
  const fill = isLeftOut ? "ink-3" : "ink-2";
  return { size: QUIET, runs: [{ text: words, fill }], width: textWidth(words, QUIET) };
}

/** The name of a settlement. */
export function settlementText(name: string): TextLine {
  const words = withoutControls(name);
  return { size: LOUD, runs: [{ text: words }], width: textWidth(words, LOUD) };
}

/** The name of a settlement without claims. */
export function townText(name: string): TextLine {
  return { size: QUIET, runs: [{ text: name, fill: "ink-3" }], width: textWidth(name, QUIET) };
}

/** The number of an area under a measure, as it is told; null where there is none. */
function toldNumber({ dates, formats, map }: Numbers, area: AreaMeasures, { of, numberOf }: Measure): string | null {
  const value = numberOf(area);
  if (value === null) return null;
  return { years: dates.year, added: map.added, counts: formats.number }[of](value);
}
