import { faultOf } from "../core/records/fault.ts";
import type { Problem } from "../core/records/problem.ts";
import type { Synonym } from "../core/records/records.ts";
import { SYNONYM_KINDS, type SynonymKind } from "../core/records/vocabulary.ts";
import { foldedWords } from "../core/search/fold.ts";
import { oneOf } from "./cells.ts";
import { readTable } from "./csv-table.ts";
import { RowReader } from "./row-reader.ts";

const FILE = "synonyms.csv";
const COLUMNS = ["term", "same_as", "kind", "source"] as const;
const SPELLING = "spelling";

/** The synonyms taken from a table. */
export interface Synonyms {
  readonly synonyms: readonly Synonym[];
  readonly problems: readonly Problem[];
  /** How many rows the table has. */
  readonly count: number;
}

/**
 * The synonyms of `synonyms.csv`, none of them said twice, in whatever order and through whatever chain; no name is
 * both a place's and a person's. None of a package without the table.
 */
export function readSynonyms(text: string | undefined): Synonyms {
  if (text === undefined) return { synonyms: [], problems: [], count: 0 };
  const table = readTable(FILE, text, COLUMNS);
  const synonyms: Synonym[] = [];
  const problems: Problem[] = [...table.problems];
  const sets = new Map<string, NameSet>();
  for (const cells of table.rows) {
    const row = new RowReader(table.file, cells);
    const term = nameIn(row, "term");
    const sameAs = nameIn(row, "same_as");
    const kind = row.required("kind", oneOf(SYNONYM_KINDS));
    const source = row.requiredText("source");
    if (kind !== null && term !== "" && sameAs !== "") join(sets, row, { term, sameAs, kind });
    for (const problem of row.problems) problems.push(problem);
    if (kind === null || row.isFaulty) continue;
    synonyms.push({
      term: row.text("term"),
      sameAs: row.text("same_as"),
      kind,
      source: source.toLowerCase() === SPELLING ? null : source,
    });
  }
  return { synonyms, problems, count: table.rows.length + table.leftOut.length };
}

/** Names that are the same, folded, with the row that the first of them stands in. */
interface NameSet {
  readonly names: Set<string>;
  readonly kind: SynonymKind;
  row: number;
}

type Row = RowReader<(typeof COLUMNS)[number]>;

/** The folded words of a name; notes a problem and gives nothing where there are none. */
function nameIn(row: Row, column: "term" | "same_as"): string {
  const written = row.requiredText(column);
  const folded = foldedWords(written);
  if (folded === "" && written !== "") row.fault(column, faultOf("noSearchWord", written));
  return folded;
}

/** Makes one set of the sets of two names; notes a problem where they are one already or of different kinds. */
function join(
  sets: Map<string, NameSet>,
  row: Row,
  { term, sameAs, kind }: { readonly term: string; readonly sameAs: string; readonly kind: SynonymKind },
): void {
  const [left, right] = [sets.get(term), sets.get(sameAs)];
  const other = [left, right].find((set) => set !== undefined && set.kind !== kind);
  if (term === sameAs) row.fault("same_as", faultOf("sameSearchWords"));
  else if (other) row.fault("kind", faultOf("otherSynonymKind", other.kind, other.row));
  else if (left && left === right) row.fault("term", faultOf("repeatedSynonym", left.row));
  else {
    const [small, large] = (left?.names.size ?? 0) > (right?.names.size ?? 0) ? [right, left] : [left, right];
    const first = Math.min(left?.row ?? row.row, right?.row ?? row.row);
    const set = large ?? { names: new Set(), kind, row: first };
    set.row = first;
    for (const name of [term, sameAs, ...(small?.names ?? [])]) {
      set.names.add(name);
      sets.set(name, set);
    }
  }
}
