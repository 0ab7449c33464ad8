const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Letters that run from right to left, and what could turn the run of others. */
const TURNS =
  /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const [ISOLATE, END] = ["\u2068", "\u2069"];

/** Text from the data without the characters that embed, override or isolate a direction, none of which is seen. */
export function withoutControls(data: string): string {
  return data.replace(CONTROLS, "");
}

/**
 * Text from the data to stand among words of the interface where there is no element to hold it: runs in its own
 * direction and turns no word beside it. Text of left-to-right letters alone is given back as it is.
 */
export function isolated(data: string): string {
  return TURNS.test(data) ? `${ISOLATE}${withoutControls(data)}${END}` : data;
}

/** A text that runs as its first letter does, whatever it stands in, to its last sign: an address. */
export function inOwnDirection(text: string): string {
  return `${ISOLATE}${text}${END}`;
}

/** The lines of a broken text, each of which ends the isolates that it begins and goes on with those left open. */
export function isolatedLines(lines: readonly string[]): readonly string[] {
  let open = 0;
  return lines.map((line) => {
    const before = open;
    for (const letter of line) {
      if (letter === ISOLATE) open += 1;
      if (letter === END) open -= 1;
    }
    return `${ISOLATE.repeat(before)}${line}${END.repeat(open)}`;
  });
}
