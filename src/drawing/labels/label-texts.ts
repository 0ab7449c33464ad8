import type { AreaMeasures } from "../../core/query/query.ts";
import type { Region } from "../../core/records/records.ts";
import { partsOf } from "../../core/time/day.ts";
import type { MeasureName } from "../../core/view-state.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { isolated, withoutControls } from "../../words/isolated.ts";
import { textWidth } from "../text-width.ts";
import type { TextLine } from "./label-ground.ts";

/** What numbers are told in. */
type Numbers = Pick<Catalogue, "dates" | "formats">;

const LOUD = 12;
const QUIET = 11;

/** The name of a region that claims name, with the number that its colour stands for. */
export function loudText(text: Numbers, region: Region, area: AreaMeasures, measure: MeasureName): TextLine {
  const name = isolated(region.name);
  const number = numberOf(text, area, measure);
  const counted = number === null ? "" : ` ${number}`;
  return {
    size: LOUD,
    runs: [{ text: name, weight: 600 }, ...(counted === "" ? [] : [{ text: counted }])],
    width: textWidth(name, LOUD, "600") + textWidth(counted, LOUD),
  };
}

/**
 * The name of a region that no matching claim names, with the year that its colour stands for where it has one; fainter
 * where the filter leaves it out.
 */
export function quietText(
  text: Numbers,
  region: Region,
  area: AreaMeasures | undefined,
  measure: MeasureName,
  isLeftOut: boolean,
): TextLine {
  const year = area && measure === "first-affirmed" ? numberOf(text, area, measure) : null;
  const words = year === null ? withoutControls(region.name) : `${isolated(region.name)} ${year}`;
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

/** Affirming claims, affirming groups, or the year first affirmed; null where there is none. */
function numberOf({ dates, formats }: Numbers, area: AreaMeasures, measure: MeasureName): string | null {
  switch (measure) {
    case "claims":
      return area.affirming === 0 ? null : formats.number(area.affirming);
    case "groups":
      return area.affirmingGroups === 0 ? null : formats.number(area.affirmingGroups);
    case "first-affirmed":
      return area.firstAffirmed === null ? null : dates.year(partsOf(area.firstAffirmed).year);
  }
}
