import { faultOf } from "../core/records/fault.ts";
import type { Claim, Withdrawal } from "../core/records/records.ts";
import type { Day } from "../core/time/day.ts";
import { slug } from "./cells.ts";
import { readTable } from "./csv-table.ts";
import { dayFrom } from "./dates.ts";
import { checkEdition } from "./edition.ts";
import type { ReadingAids } from "./reading-aids.ts";
import { idIn, noRecords, type Records, readRecords } from "./records.ts";

const FILE = "withdrawn.csv";
const COLUMNS = ["id", "date", "why", "successor"] as const;
const EARLIEST_YEAR = 2014;

/**
 * The withdrawn claims of `withdrawn.csv`: none has the id of a claim, and every successor is a claim. None of a
 * package without the table.
 */
export function readWithdrawn(
  text: string | undefined,
  claims: Records<Claim>,
  created: Day | null,
  aids: ReadingAids | null,
): Records<Withdrawal> {
  if (text === undefined) return noRecords(FILE);
  const table = readTable(FILE, text, COLUMNS);
  const readDay = dayFrom(EARLIEST_YEAR, aids?.dateReader(table.rows, "date"));
  const readClaim = idIn(claims, aids);
  return readRecords(
    table,
    (row, id: Withdrawal["id"]) => {
      const standing = claims.rows.get(id);
      if (standing !== undefined) row.fault("id", faultOf("notWithdrawn", id, claims.file, standing));
      const date = row.required("date", readDay);
      checkEdition(row, created, [["date", date]], null);
      const why = row.requiredText("why");
      const successor = row.optional("successor", readClaim);
      return date === null ? null : { id, date, why, successor };
    },
    slug,
  );
}
