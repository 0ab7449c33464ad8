import { faultOf } from "../core/records/fault.ts";
import type { ClaimEvent } from "../core/records/records.ts";
import { isoDay } from "../core/time/day.ts";
import { readTable } from "./csv-table.ts";
import { dayFrom } from "./dates.ts";
import type { ReadingAids } from "./reading-aids.ts";
import { noRecords, type Records, readRecords } from "./records.ts";

const FILE = "events.csv";
const COLUMNS = ["id", "title", "occurred_from", "occurred_to", "note"] as const;
const EARLIEST_YEAR = 2014;

/** The events of `events.csv`. None of a package without the table. */
export function readEvents(text: string | undefined, aids: ReadingAids | null): Records<ClaimEvent> {
  if (text === undefined) return noRecords(FILE);
  const table = readTable(FILE, text, COLUMNS);
  const readFrom = dayFrom(EARLIEST_YEAR, aids?.dateReader(table.rows, "occurred_from"));
  const readTo = dayFrom(EARLIEST_YEAR, aids?.dateReader(table.rows, "occurred_to"));
  return readRecords(table, (row, id: ClaimEvent["id"]) => {
    const title = row.requiredText("title");
    const from = row.required("occurred_from", readFrom);
    const to = row.required("occurred_to", readTo);
    if (from === null || to === null) return null;
    if (to < from) row.fault("occurred_to", faultOf("endsBeforeStart", isoDay(from)));
    return { id, title, from, to, note: row.text("note") };
  });
}
