/** What a spreadsheet may take for the beginning of a formula, however much space or apostrophes stand before it. */
const FORMULA = "(?=[\\s']{0,99}[=+\\-@＝＋－＠])";
/** What it may take for the end of a cell, so that a formula could begin behind it. */
const END = "[;\\t\\r\\n]";
const [STARTS, STARTS_DEFUSED] = [new RegExp(`^${FORMULA}`, "u"), new RegExp(`^'${FORMULA}`, "u")];
const [INNER, INNER_DEFUSED] = [new RegExp(`${END}${FORMULA}`, "gu"), new RegExp(`(${END})'${FORMULA}`, "gu")];

/** A text with an apostrophe before all that a spreadsheet would take for the beginning of a formula. */
export function defused(text: string): string {
  return text.replace(INNER, "$&'").replace(STARTS, "'");
}

/** The text that was defused. */
export function undefused(text: string): string {
  return text.includes("'") ? text.replace(STARTS_DEFUSED, "").replace(INNER_DEFUSED, "$1") : text;
}
