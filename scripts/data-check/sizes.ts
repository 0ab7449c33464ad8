import { type Finding, rowsIn } from "./rows.ts";

/** Size estimates that do not tell whom they count, and other claims that do, where a package tells it of any. */
export function faultsOfSizes(files: Readonly<Record<string, string>>): readonly Finding[] {
  const rows = rowsIn<"assertion" | "counts">("claims.csv", files["claims.csv"], ["assertion"], ["counts"]);
  if (rows.every(({ cell }) => cell("counts") === "")) return [];
  return rows.flatMap(({ row, cell }): readonly Finding[] => {
    const counts = cell("counts");
    const isEstimate = cell("assertion").toLowerCase() === "strength";
    if (isEstimate === (counts !== "")) return [];
    const words = isEstimate
      ? {
          reason: "A size estimate must say whom it counts.",
          mend: "Write fighters, members, with-families or not-said.",
        }
      : { reason: "Only size estimates (strength) say whom they count.", mend: "Leave the cell empty." };
    return [{ file: "claims.csv", row, column: "counts", value: counts, ...words }];
  });
}
