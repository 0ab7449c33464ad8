import { faultOf } from "../core/records/fault.ts";
import type { Problem } from "../core/records/problem.ts";
import type { DescribedFile } from "./descriptor.ts";

/**
 * A warning for each file that has fewer rows than the descriptor tells, which may be cut off, and a note for each that
 * was edited otherwise.
 * @param bytes lengths of the files that came
 * @param rows how many rows, or features, each has, as far as they could be read
 */
export function undescribed(
  described: ReadonlyMap<string, DescribedFile>,
  bytes: ReadonlyMap<string, number>,
  rows: ReadonlyMap<string, number>,
): readonly Problem[] {
  return [...bytes].flatMap(([file, length]) => {
    const told = described.get(file);
    const count = rows.get(file) ?? Number.POSITIVE_INFINITY;
    const fault =
      told?.rows != null && count < told.rows
        ? faultOf("fewerRows", count, told.rows)
        : told?.bytes != null && length !== told.bytes
          ? faultOf("edited", length, told.bytes)
          : null;
    return fault ? [{ file, row: null, column: null, value: null, fault }] : [];
  });
}
