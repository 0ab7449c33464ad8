import type { Claimant } from "../core/records/records.ts";
import { CLAIMANT_TYPES, RELIABILITIES } from "../core/records/vocabulary.ts";
import { oneOf, slug } from "./cells.ts";
import { readTable } from "./csv-table.ts";
import { type Records, readRecords } from "./records.ts";

const OPTIONAL = ["short_name"] as const;
const COLUMNS = ["id", "name", "type", "group", "reliability", "reliability_reason", "description"] as const;

/** The claimants of `claimants.csv`. */
export function readClaimants(text: string): Records<Claimant> {
  return readRecords(readTable("claimants.csv", text, COLUMNS, OPTIONAL), (row, id: Claimant["id"]) => {
    const name = row.requiredText("name");
    const shortName = row.text("short_name") || name.replace(/ \([^()]*\)$/u, "");
    const type = row.required("type", oneOf(CLAIMANT_TYPES));
    const group = row.required("group", slug);
    const reliability = row.required("reliability", oneOf(RELIABILITIES));
    const reliabilityReason = row.text("reliability_reason");
    const description = row.text("description");
    if (type === null || group === null || reliability === null) return null;
    return { id, name, shortName, type, group, reliability, reliabilityReason, description };
  });
}
