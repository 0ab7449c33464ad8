import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LATE_FILES, OPTIONAL_FILES, PACKAGE_FILES, STORY_FILE } from "../../src/core/records/package-files.ts";
import { rangesOf } from "../../src/core/records/problem-groups.ts";
import { checkPackage } from "./check-package.ts";
import { describeAnew } from "./describe.ts";
import type { Finding } from "./rows.ts";

const DESCRIPTOR = "datapackage.json";
const LONGEST_VALUE = 300;

/** The report on a package, as it is printed, and the number of its faults. */
export interface Report {
  readonly text: string;
  readonly faults: number;
}

/** The report on the package in a folder. */
export function reportOn(folder: string): Report {
  return reportOf(filesIn(folder));
}

/**
 * Describes the files of a folder anew in its `datapackage.json`, with `created` as today, unless the package has faults
 * that this does not mend.
 * @param today `2026-11-27`
 */
export function writeDescription(folder: string, today: string): Report {
  const files = filesIn(folder);
  const { rows } = checkPackage(files);
  const { text, changed } = describeAnew(
    Buffer.from(files[DESCRIPTOR] ?? "{}").toString(),
    new Map(Object.entries(files)),
    rows,
    today,
  );
  const described = { ...files, [DESCRIPTOR]: Buffer.from(text) };
  const report = reportOf(rows.size === 0 ? files : described);
  if (report.faults > 0) {
    return { ...report, text: `${report.text}\n\n${DESCRIPTOR} was not written: mend the faults first.` };
  }
  if (changed.length === 0)
    return { ...report, text: `${report.text}\n\n${DESCRIPTOR} describes the files as they are.` };
  writeFileSync(join(folder, DESCRIPTOR), text);
  return {
    ...report,
    text: `${report.text}\n\n${DESCRIPTOR} was written, created ${today}:\n  ${changed.join("\n  ")}`,
  };
}

function filesIn(folder: string): Readonly<Record<string, Uint8Array>> {
  const stories = existsSync(join(folder, "stories"))
    ? readdirSync(join(folder, "stories")).map((file) => `stories/${file}`)
    : [];
  const present = [
    ...[...PACKAGE_FILES, ...OPTIONAL_FILES, ...LATE_FILES].filter((file) => existsSync(join(folder, file))),
    ...stories.filter((file) => STORY_FILE.test(file)),
  ];
  return Object.fromEntries(present.map((file) => [file, readFileSync(join(folder, file))]));
}

function reportOf(files: Readonly<Record<string, Uint8Array>>): Report {
  const { forms, faults, warnings, hints, records } = checkPackage(files);
  const isOfFile = ({ row }: Finding) => row === null;
  const [fault, warning] = [entryOf("Fault"), entryOf("Warning")];
  const entries = [
    ...forms.map(warning),
    ...faults.filter(isOfFile).map(fault),
    ...warnings.filter(isOfFile).map(warning),
    ...faults.filter((one) => !isOfFile(one)).map(fault),
    ...warnings.filter((one) => !isOfFile(one)).map(warning),
    ...hints.map(entryOf("Hint")),
  ];
  const verdict = faults.length === 0 ? "no faults" : counted(faults.length, "fault");
  const more = [counted(forms.length + warnings.length, "warning"), counted(hints.length, "hint")].filter(
    (one) => !one.startsWith("0 "),
  );
  const summary = `${records}: ${[verdict, ...more].join(", ")}`;
  return { text: [...entries, summary].join("\n\n"), faults: faults.length };
}

function entryOf(kind: string): (finding: Finding) => string {
  return (finding) => {
    const { value, reason, mend } = finding;
    const short = (value ?? "").length > LONGEST_VALUE ? `${value?.slice(0, LONGEST_VALUE)}…` : value;
    return `${kind}: ${placeOf(finding)}${short ? `\n  value: ${short}` : ""}\n  ${reason}\n  ${mend}`;
  };
}

/** Where it stands: `claims.csv, row 118, occurred_from`, `claims.csv, rows 118, 120–124, occurred_from`. */
function placeOf({ file, row, more = [], column }: Finding): string {
  const rows = row === null ? [] : [...new Set([row, ...more])].sort((one, other) => one - other);
  const ranges = rangesOf(rows).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  const words = rows.length === 0 ? null : `${rows.length === 1 ? "row" : "rows"} ${ranges.join(", ")}`;
  return [file, words, column].filter((part) => part !== null).join(", ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
