import type { Region } from "../../core/records/records.ts";
import { isolated, withoutControls } from "../../words/isolated.ts";
import { textWidth } from "../text-width.ts";
import type { TextLine } from "./label-ground.ts";

const LOUD = 12;
const QUIET = 11;

/** The name of a region that claims name, with the number that its colour stands for, as it is told, where it has one. */
export function loudText(region: Region, number: string | null): TextLine {
  const name = isolated(region.name);
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
export function quietText(region: Region, number: string | null, isLeftOut: boolean): TextLine {
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
