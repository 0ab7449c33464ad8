import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OPTIONAL_FILES } from "../../src/io/parse-package.ts";
import { checkPackage, PACKAGE_FILES } from "./check-package.ts";
import type { Finding } from "./rows.ts";

/** The report on the package in a folder, as it is printed, and the number of its faults. */
export function reportOn(folder: string): { readonly text: string; readonly faults: number } {
  const present = [...PACKAGE_FILES, ...OPTIONAL_FILES].filter((file) => existsSync(join(folder, file)));
  const files = Object.fromEntries(present.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  const { faults, warnings, hints, records } = checkPackage(files);
  const entries = [
    ...faults.map((fault) => entryOf("Fault", fault)),
    ...warnings.map((one) => entryOf("Warning", one)),
    ...hints.map((one) => entryOf("Hint", one)),
  ];
  const verdict = faults.length === 0 ? "no faults" : counted(faults.length, "fault");
  const more = [counted(warnings.length, "warning"), counted(hints.length, "hint")].filter(
    (one) => !one.startsWith("0 "),
  );
  const summary = `${records}: ${[verdict, ...more].join(", ")}`;
  return { text: [...entries, summary].join("\n\n"), faults: faults.length };
}

function entryOf(kind: string, problem: Finding): string {
  const value = problem.value === null || problem.value === "" ? "" : `\n  value: ${problem.value}`;
  return `${kind}: ${placeOf(problem)}${value}\n  ${problem.reason}\n  ${problem.mend}`;
}

/** Where it stands: `claims.csv, row 118, occurred_from`. */
function placeOf({ file, row, column }: Finding): string {
  return [file, row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(", ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
