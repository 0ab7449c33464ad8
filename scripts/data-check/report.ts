import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problems as words } from "../../src/core/messages/problems.ts";
import type { Problem } from "../../src/core/records/problem.ts";
import { OPTIONAL_FILES } from "../../src/io/parse-package.ts";
import { checkPackage, PACKAGE_FILES } from "./check-package.ts";

/** The report on the package in a folder, as it is printed, and the number of its faults. */
export function reportOn(folder: string): { readonly text: string; readonly faults: number } {
  const present = [...PACKAGE_FILES, ...OPTIONAL_FILES].filter((file) => existsSync(join(folder, file)));
  const files = Object.fromEntries(present.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  const { faults, warnings, records } = checkPackage(files);
  const entries = [
    ...faults.map((fault) => entryOf("Fault", fault)),
    ...warnings.map((one) => entryOf("Warning", one)),
  ];
  const verdict = faults.length === 0 ? "no faults" : counted(faults.length, "fault");
  const summary = `${records}: ${verdict}${warnings.length === 0 ? "" : `, ${counted(warnings.length, "warning")}`}`;
  return { text: [...entries, summary].join("\n\n"), faults: faults.length };
}

function entryOf(kind: string, problem: Problem): string {
  const value = problem.value === null || problem.value === "" ? "" : `\n  value: ${problem.value}`;
  return `${kind}: ${words.place(problem)}${value}\n  ${problem.reason}\n  ${problem.mend}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
