import { faultOf } from "../core/records/fault.ts";
import type { NumberRange, ReportedNumbers } from "../core/records/records.ts";
import { COUNTED, COUNTERS } from "../core/records/vocabulary.ts";
import { oneOf, wholeNumber } from "./cells.ts";
import { type ClaimRow, NUMBER_COLUMNS } from "./claim-columns.ts";

/** The figures of a claim; notes ranges whose low end is above the high end, and a counter without a figure. */
export function readReportedNumbers(row: ClaimRow): ReportedNumbers {
  const numbers: ReportedNumbers = {
    strength: readRange(row, "strength_low", "strength_high"),
    killed: readRange(row, "killed_low", "killed_high"),
    injured: readRange(row, "injured_low", "injured_high"),
    arrested: row.optional("arrested", wholeNumber),
    attacks: row.optional("attacks", wholeNumber),
    countedBy: row.optional("figures_by", oneOf(COUNTERS)),
    counts: row.optional("counts", oneOf(COUNTED)) ?? "not-said",
  };
  if (numbers.countedBy !== null && NUMBER_COLUMNS.every((column) => row.isEmpty(column))) {
    row.fault("figures_by", faultOf("countedNothing"));
  }
  return numbers;
}

function readRange(
  row: ClaimRow,
  lowColumn: (typeof NUMBER_COLUMNS)[number],
  highColumn: (typeof NUMBER_COLUMNS)[number],
): NumberRange | null {
  const low = row.optional(lowColumn, wholeNumber);
  const high = row.optional(highColumn, wholeNumber);
  if (low !== null && high !== null && low > high) row.fault(lowColumn, faultOf("lowAboveHigh", low, high));
  return low === null && high === null ? null : { low, high };
}
