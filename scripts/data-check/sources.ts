import type { Dataset } from "../../src/core/records/records.ts";
import { readTable } from "../../src/io/csv-table.ts";
import type { Finding, RowsById } from "./rows.ts";

/**
 * Addresses that occur twice or are missing, and claimants and publications that no claim uses, not even one whose row
 * was left out.
 */
export function faultsOfSources(
  files: Readonly<Record<string, string>>,
  dataset: Dataset,
  at: RowsById,
): readonly Finding[] {
  return [...faultsOfAddresses(dataset, at), ...unusedRecords(files, dataset, at)];
}

function faultsOfAddresses({ publications }: Dataset, at: RowsById): readonly Finding[] {
  const first = new Map<string, string>();
  const problems: Finding[] = [];
  for (const { id, url } of publications.values()) {
    const other = first.get(url ?? "");
    if (other === undefined) first.set(url ?? "", id);
    else if (url === null) {
      const reason = `Only one publication may lack an address, and ${other} lacks one already.`;
      problems.push(at("publications.csv", id, "url", "", { reason, mend: "Write the address." }));
    } else {
      const reason = `The publication ${other} has this address already.`;
      const mend = `Use ${other} in the claims and remove this row, or correct the address.`;
      problems.push(at("publications.csv", id, "url", url, { reason, mend }));
    }
  }
  return problems;
}

function unusedRecords(
  files: Readonly<Record<string, string>>,
  { claimants, publications }: Dataset,
  at: RowsById,
): readonly Finding[] {
  const columns = ["claimant", "publication", "also_reported_by"] as const;
  const { rows, leftOut } = readTable("claims.csv", files["claims.csv"] ?? "", columns);
  const used = new Set(
    [...rows, ...leftOut].flatMap(({ cell }) => columns.flatMap((column) => cell(column).split(/\s*;\s*/u))),
  );
  const unused = (file: string, ids: Iterable<string>) =>
    [...ids]
      .filter((id) => !used.has(id))
      .map((id) =>
        at(file, id, "id", id, {
          reason: "No claim uses this row.",
          mend: "Remove it, or mend the claim that should.",
        }),
      );
  return [...unused("claimants.csv", claimants.keys()), ...unused("publications.csv", publications.keys())];
}
