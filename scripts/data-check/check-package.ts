import { faultOf } from "../../src/core/records/fault.ts";
import { CONTEXT, LATE_FILES, OPTIONAL_FILES, PACKAGE_FILES, REGIONS } from "../../src/core/records/package-files.ts";
import { isNote, type Problem } from "../../src/core/records/problem.ts";
import { groupProblems, rangesOf } from "../../src/core/records/problem-groups.ts";
import type { Dataset } from "../../src/core/records/records.ts";
import { nearFinder } from "../../src/core/search/near-words.ts";
import { dateReader } from "../../src/io/column-dates.ts";
import { readCoverage } from "../../src/io/coverage.ts";
import { readDescriptor } from "../../src/io/descriptor.ts";
import { textOfFile } from "../../src/io/file-text.ts";
import { garbledCells } from "../../src/io/garbled.ts";
import { PackageError, problemOfFile } from "../../src/io/package-error.ts";
import { parsePackage } from "../../src/io/parse-package.ts";
import type { ParsedPackage } from "../../src/io/parse-tables.ts";
import { takePolygons } from "../../src/io/polygons.ts";
import type { TakenPolygons } from "../../src/io/sound-polygons.ts";
import { undescribed } from "../../src/io/undescribed.ts";
import { wholeEnglish } from "../../src/words/en/whole-english.ts";
import { faultsOfBranches } from "./branches.ts";
import { exchanged } from "./describe.ts";
import { distantClaims, faultsOfEvents } from "./events.ts";
import { faultsOfGrades } from "./grades.ts";
import { longTexts } from "./lengths.ts";
import { faultsOfNeighbours } from "./neighbours.ts";
import { faultsOfPlaces } from "./places.ts";
import { type Finding, rowsOf } from "./rows.ts";
import { differingForms, faultsOfSchemas } from "./schemas.ts";
import { faultsOfSizes } from "./sizes.ts";
import { faultsOfSources } from "./sources.ts";
import { faultsOfSpans } from "./spans.ts";
import { checkStories } from "./stories.ts";
import { idleSynonyms } from "./synonyms.ts";
import { unrelatedDenials } from "./unrelated.ts";
import { unusualForms } from "./unusual-forms.ts";

export interface CheckedPackage {
  /** Tables that are written in another way than the others; warnings that may be the cause of what follows. */
  readonly forms: readonly Finding[];
  /** What must be mended, causes first. */
  readonly faults: readonly Finding[];
  /** What should be looked at. */
  readonly warnings: readonly Finding[];
  /** What an editor may want to look at; nothing need be wrong. */
  readonly hints: readonly Finding[];
  /** How many records were taken, in words. */
  readonly records: string;
  /** How many rows, or features, each file has that could be read. */
  readonly rows: ReadonlyMap<string, number>;
}

const DESCRIPTOR = "datapackage.json";
const ofFile = { row: null, column: null, value: null };

/**
 * Checks a package by everything that the page checks and by what it leaves unjudged: the schemas of
 * `datapackage.json`, places against polygons, neighbours, sources, grades, spans. What only follows from something else
 * is left out, or told with its cause.
 * @param given texts, or bytes, by name of file
 */
export function checkPackage(given: Readonly<Record<string, string | Uint8Array>>): CheckedPackage {
  const useless: Problem[] = PACKAGE_FILES.filter((file) => given[file] === undefined).map((file) => ({
    ...ofFile,
    file,
    fault: faultOf("missingFile", null),
  }));
  const read = <Value>(reading: () => Value): Value | null => {
    try {
      return reading();
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      useless.push(problemOfFile(error));
      return null;
    }
  };
  const bytes = new Map(Object.entries(given).map(([file, content]) => [file, Buffer.from(content)]));
  const files: Readonly<Record<string, string>> = Object.fromEntries(
    [...bytes].flatMap(([file, content]) => {
      const text = read(() => textOfFile(file, content));
      return text === null ? [] : [[file, text]];
    }),
  );
  const parsed = useless.length === 0 ? read(() => parsePackage(files)) : null;
  const shapes = { regions: files[REGIONS] ?? "", context: files[CONTEXT] ?? "" };
  const polygons = parsed && read(() => takePolygons(shapes, parsed.dataset.regions));
  if (!parsed || !polygons) {
    const faults = groupProblems([...useless, ...(parsed?.problems ?? [])]).map(inWords);
    return { forms: [], faults, warnings: [], hints: [], records: "The package cannot be read", rows: new Map() };
  }
  return checkTaken(files, bytes, parsed, polygons);
}

function checkTaken(
  files: Readonly<Record<string, string>>,
  bytes: ReadonlyMap<string, Buffer>,
  parsed: ParsedPackage,
  polygons: TakenPolygons,
): CheckedPackage {
  const { dataset } = parsed;
  const coverage = readCoverage(files["coverage.csv"], dataset, { dateReader, nearFinder });
  const searches = coverage.readable ? [["coverage.csv", coverage.count] as const] : [];
  const rows = new Map([...parsed.counts, ...searches, ...polygons.counts]);
  const described = readDescriptor(files[DESCRIPTOR] ?? "").files;
  const lengths = new Map([...bytes].map(([file, content]) => [file, content.length]));
  const ofTables = [
    ...undescribed(described, lengths, rows),
    ...parsed.problems,
    ...coverage.problems,
    ...polygons.problems,
    ...garbledCells(files),
  ];
  const stories = checkStories(files, new Set(described.keys()), ofTables.every(isNote) ? dataset : null);
  const problems = [...ofTables, ...stories.problems];
  const faulty = new Set(problems.filter((problem) => !isNote(problem)).map(({ file }) => file));
  const isWhole = (file: string) => rows.has(file) && !faulty.has(file);
  const hasFewer = (file: string) =>
    problems.some((problem) => problem.file === file && problem.fault.code === "fewerRows");
  const readable = Object.fromEntries(Object.entries(files).filter(([file]) => rows.has(file) || file === DESCRIPTOR));
  const at = rowsOf(files);
  const isKnown = knownCells(problems);
  const faults = [
    ...groupProblems(problems.filter((problem) => !isNote(problem))).map(inWords),
    ...alike(
      [
        ...faultsOfPlaces(files, dataset, at, polygons),
        ...faultsOfNeighbours(dataset, at),
        ...(hasFewer("claims.csv") ? [] : faultsOfSources(files, dataset, at)),
        ...faultsOfGrades(dataset, at, isWhole("relations.csv") && isWhole("claims.csv")),
        ...faultsOfBranches(dataset, at),
        ...faultsOfSizes(files),
        ...faultsOfSpans(dataset, at),
        ...(isWhole("claims.csv") ? faultsOfEvents(dataset, at) : []),
        ...stories.findings,
        ...unlistedFiles(files, new Set(described.keys())),
        ...faultsOfSchemas(readable),
      ].filter((finding) => !isKnown(finding)),
    ),
  ];
  return {
    forms: unusualForms(files, bytes),
    faults: inOrder(faults),
    warnings: inOrder([
      ...groupProblems(problems.filter(isNote)).map(inWords),
      ...exchanged(bytes, described, problems),
      ...differingForms(files),
      ...longTexts(dataset, coverage.taken.values(), at),
      ...(isWhole("claims.csv") ? idleSynonyms(dataset) : []),
    ]),
    hints: [...(isWhole("relations.csv") ? unrelatedDenials(dataset, at) : []), ...distantClaims(dataset, at)],
    records: recordsOf(dataset),
    rows,
  };
}

/** Words of what several rows have in common, and of what follows from it. */
function inWords({ fault, file, rows, column, value, followers }: ReturnType<typeof groupProblems>[number]): Finding {
  const { inWords: words, followers: followersInWords } = wholeEnglish.problems;
  const { reason, mend } = words(fault);
  const left = followers.map((other) => ({ file: other.file, ranges: rangesOf(other.rows) }));
  return {
    file,
    row: rows[0] ?? null,
    more: rows.slice(1),
    column,
    value,
    reason: left.length === 0 ? reason : `${reason} ${followersInWords(left)}`,
    mend,
  };
}

/** Findings of which those of one column with the same words are one. */
function alike(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, { first: Finding; more: number[] }>();
  for (const finding of findings) {
    const { file, row, column, reason, mend } = finding;
    const key = JSON.stringify([file, column, reason, mend]);
    const group = groups.get(key);
    if (group && row !== null) group.more.push(row);
    else if (!group) groups.set(key, { first: finding, more: [] });
  }
  return [...groups.values()].map(({ first, more }) => ({ ...first, more }));
}

/** Whether a finding is about a cell, or a row as a whole, that has a problem already. */
function knownCells(problems: readonly Problem[]): (finding: Finding) => boolean {
  const cells = new Set(problems.map(({ file, row, column }) => [file, row, column].join(" ")));
  return ({ file, row, column }) => row !== null && cells.has([file, row, column].join(" "));
}

/** Of whole files first, then by row, in the order of the package. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const order = [...PACKAGE_FILES, ...OPTIONAL_FILES, ...LATE_FILES] as readonly string[];
  const rank = ({ file, row }: Finding) => [row === null ? 0 : 1, order.indexOf(file), row ?? 0] as const;
  return findings.toSorted((one, other) => {
    const [left, right] = [rank(one), rank(other)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
  });
}

/** Tables that a package may lack are read only where the descriptor lists them. */
function unlistedFiles(files: Readonly<Record<string, string>>, listed: ReadonlySet<string>): readonly Finding[] {
  return [...OPTIONAL_FILES, ...LATE_FILES]
    .filter((file) => files[file] !== undefined && !listed.has(file))
    .map((file) => ({
      ...ofFile,
      file,
      reason: "datapackage.json does not list the file, so the page does not read it.",
      mend: "Add it to the resources of datapackage.json.",
    }));
}

function recordsOf(dataset: Dataset): string {
  const { claims, claimants, publications, relations, regions } = dataset;
  return [
    `${claims.length} claims`,
    `${claimants.size} claimants`,
    `${publications.size} publications`,
    `${relations.length} relations`,
    `${regions.size} regions`,
  ].join(", ");
}
