import { faultOf } from "../core/records/fault.ts";
import type { Problem } from "../core/records/problem.ts";
import type { Claim, Relation } from "../core/records/records.ts";
import { RELATIONS } from "../core/records/vocabulary.ts";
import { oneOf } from "./cells.ts";
import { readTable } from "./csv-table.ts";
import type { ReadingAids } from "./reading-aids.ts";
import { idIn, type Records } from "./records.ts";
import { RowReader } from "./row-reader.ts";

const FILE = "relations.csv";
const COLUMNS = ["from", "relation", "to", "note"] as const;

/** The relations taken from a table. */
export interface Relations {
  readonly relations: readonly Relation[];
  readonly problems: readonly Problem[];
  /** How many rows the table has. */
  readonly count: number;
}

/** The relations of `relations.csv` between claims that were taken, at most one for each pair of claims. */
export function readRelations(text: string, claims: Records<Claim>, aids: ReadingAids | null): Relations {
  const table = readTable(FILE, text, COLUMNS);
  const readClaim = idIn(claims, aids);
  const relations: Relation[] = [];
  const problems: Problem[] = [...table.problems];
  const pairs = new Map<string, { readonly row: number; readonly relation: string; readonly from: string }>();
  for (const cells of table.rows) {
    const row = new RowReader(table.file, cells);
    const from = row.required("from", readClaim);
    const kind = row.required("relation", oneOf(RELATIONS));
    const to = row.required("to", readClaim);
    const [fromText, toText] = [row.text("from"), row.text("to")];
    const pair = [fromText, toText].sort().join(" ");
    const other = pairs.get(pair);
    if (fromText === toText && fromText !== "") row.fault("to", faultOf("relationToItself"));
    else if (kind !== null && kind !== "updates" && fromText > toText) {
      row.fault("from", faultOf("relationOrder", kind));
    }
    if (kind !== null && other) {
      const same = other.relation === kind && (kind !== "updates" || other.from === fromText);
      row.fault(
        "relation",
        same ? faultOf("repeatedRelation", other.row) : faultOf("otherRelation", other.row, other.relation),
      );
    } else if (kind !== null) pairs.set(pair, { row: row.row, relation: kind, from: fromText });
    for (const problem of row.problems) problems.push(problem);
    if (from === null || kind === null || to === null || row.isFaulty) continue;
    relations.push({ from, kind, to, note: row.text("note") });
  }
  return { relations, problems, count: table.rows.length + table.leftOut.length };
}
