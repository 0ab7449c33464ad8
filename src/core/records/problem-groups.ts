import type { Fault } from "./fault.ts";
import { CONTEXT, LATE_FILES, OPTIONAL_FILES, REGIONS, TABLE_FILES } from "./package-files.ts";
import { isFault, isNote, type Problem } from "./problem.ts";

/** Rows of a file. */
export interface RowsOfFile {
  readonly file: string;
  /** Ascending. */
  readonly rows: readonly number[];
}

/** What is wrong in the same way in some rows of a file, or once in the file as a whole. */
export interface ProblemGroup extends RowsOfFile {
  readonly column: string | null;
  /** The value at fault of the first row. */
  readonly value: string | null;
  readonly fault: Fault;
  /** Rows that were left out, since they refer to these. */
  readonly followers: readonly RowsOfFile[];
}

/** Files by what refers to what: a fault in one makes others in those behind it. */
/** Files by what refers to what: a fault in one makes others in those behind it. Claims refer to events. */
const FILES: readonly string[] = ["events.csv", ...TABLE_FILES, ...OPTIONAL_FILES, ...LATE_FILES, REGIONS, CONTEXT];

/** Problems with one fault in one column of one file. */
interface Alike {
  readonly problems: Problem[];
  readonly followers: Problem[];
}

/**
 * Problems with the causes first: of whole files, then by file and row, notes at the end. What several rows have in common
 * is told once, and what only follows from another problem is told there.
 */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Alike>();
  const at = new Map<string, Alike>();
  for (const problem of problems) {
    const { file, row, column, value, fault } = problem;
    const key = [file, column, fault.code, fault.values.join("\t"), row === null && value].join("\n");
    const group = groups.get(key) ?? { problems: [], followers: [] };
    group.problems.push(problem);
    groups.set(key, group);
    const place = placeOf(file, row);
    const isFollower = causeOf(problem) !== null;
    if (isFault(problem) ? !at.has(place) || !isFollower : fault.code === "fewerRows") at.set(place, group);
  }
  const all = [...groups.values()];
  const roots = all.filter((group) => {
    const root = rootOf(group, at);
    if (root === group) return true;
    for (const problem of group.problems) root.followers.push(problem);
    return false;
  });
  return roots.sort((one, other) => compare(rankOf(one), rankOf(other))).map(groupOf);
}

function placeOf(file: string, row: number | null): string {
  return `${file} ${row ?? ""}`;
}

/** Where the problem stands from which this one follows, if it does from any. */
function causeOf({ fault }: Problem): string | null {
  switch (fault.code) {
    case "leftOutId": {
      const [, file, row] = fault.values as Fault<"leftOutId">["values"];
      return placeOf(file, row);
    }
    case "unknownId": {
      const [, file] = fault.values as Fault<"unknownId">["values"];
      return placeOf(file, null);
    }
    case "unknownEvent":
      return placeOf("events.csv", null);
    case "unknownRegion":
    case "unknownNeighbour":
      return placeOf("regions.csv", null);
    default:
      return null;
  }
}

/** The group from which this one follows in the end: itself where it follows from none. */
function rootOf(group: Alike, at: ReadonlyMap<string, Alike>): Alike {
  const passed = new Set<Alike>();
  let root = group;
  while (!passed.has(root)) {
    passed.add(root);
    const [first] = root.problems;
    root = (first && at.get(causeOf(first) ?? "")) ?? root;
  }
  return root;
}

function rankOf({ problems: [first] }: Alike): readonly number[] {
  if (!first) return [];
  const { file, row } = first;
  return [isNote(first) ? 1 : 0, row === null ? 0 : 1, FILES.indexOf(file), row ?? 0];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

function groupOf({ problems, followers }: Alike): ProblemGroup {
  const { file, column, value, fault } = problems[0] as Problem;
  return { file, rows: rowsOf(problems), column, value, fault, followers: byFile(followers) };
}

function byFile(problems: readonly Problem[]): readonly RowsOfFile[] {
  return FILES.flatMap((file) => {
    const rows = rowsOf(problems.filter((problem) => problem.file === file));
    return rows.length === 0 ? [] : [{ file, rows }];
  });
}

function rowsOf(problems: readonly Problem[]): readonly number[] {
  return [...new Set(problems.flatMap(({ row }) => row ?? []))].sort((one, other) => one - other);
}

/** Rows as ranges, first and last of each. */
export function rangesOf(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const range = ranges.at(-1);
    if (range && range[1] === row - 1) range[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}
