import { tokensOf } from "./fold.ts";
import { BEGINNING, holdingOf, WHOLE } from "./match.ts";
import type { FoundTerm } from "./text-search.ts";

/** A stretch of a text, from `start` up to, not including, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds in a text as it is written what the terms of a search found there: stretches in order that do not overlap. */
export type FindMarks = (text: string) => readonly Stretch[];

/** The marks of terms. Whole words are marked, also where only their beginning was typed. */
export function markerOf(terms: readonly FoundTerm[]): FindMarks {
  const tests = terms.flatMap(testsOf);
  return (text) => {
    const tokens = tokensOf(text);
    const marks: Stretch[] = [];
    for (const [first, { start }] of tokens.entries()) {
      for (const { length, holds } of tests) {
        const run = tokens.slice(first, first + length);
        const last = run[length - 1];
        if (last && holds(` ${run.map(({ word }) => word).join(" ")} `)) marks.push({ start, end: last.end });
      }
    }
    return joined(marks);
  };
}

interface Test {
  readonly length: number;
  readonly holds: (text: string) => boolean;
}

function testsOf({ patterns, parts, asBeginning }: FoundTerm): readonly Test[] {
  const own = patterns.map((pattern, at): Test => {
    const held = holdingOf(pattern);
    const least = at === 0 && asBeginning ? BEGINNING : WHOLE;
    return { length: pattern.words.split(" ").length, holds: (text) => held(text) >= least };
  });
  return [...own, ...parts.flatMap(testsOf)];
}

/** Marks in the order of their starts, those that overlap made one. */
function joined(marks: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const mark of marks) {
    const last = result.at(-1);
    if (last && mark.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else result.push(mark);
  }
  return result;
}

/** The part of a text round its first mark, at most about `room` characters of it, with dots where it was cut. */
export function excerptOf(text: string, findMarks: FindMarks, room: number): string {
  const [mark] = findMarks(text);
  if (!mark || text.length <= room) return text;
  const start = Math.max(
    0,
    Math.min(mark.start - Math.floor((room - (mark.end - mark.start)) / 2), text.length - room),
  );
  const from = start === 0 ? 0 : text.indexOf(" ", Math.min(start, mark.start - 1)) + 1;
  const before = Math.min(from, mark.start);
  const cut = text.lastIndexOf(" ", before + room);
  const after = before + room >= text.length ? text.length : Math.max(cut, mark.end);
  return `${before > 0 ? "…" : ""}${text.slice(before, after)}${after < text.length ? "…" : ""}`;
}
