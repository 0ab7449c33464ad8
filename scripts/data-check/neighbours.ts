import type { Dataset } from "../../src/core/records/records.ts";
import type { Finding, RowsById } from "./rows.ts";

/** Regions that name a neighbour which does not name them, or themselves. */
export function faultsOfNeighbours({ regions }: Dataset, at: RowsById): readonly Finding[] {
  return [...regions.values()].flatMap((region) =>
    region.neighbours.flatMap((id) => {
      if (id === region.id) {
        const fault = { reason: `${region.name} is listed as its own neighbour.`, mend: `Remove ${id}.` };
        return [at("regions.csv", region.id, "neighbours", id, fault)];
      }
      const other = regions.get(id);
      if (!other || other.neighbours.includes(region.id)) return [];
      const fault = {
        reason: `${region.name} lists ${other.name} as a neighbour, but not the other way round.`,
        mend: `Add ${region.id} to the neighbours of ${id}, or remove ${id} here.`,
      };
      return [at("regions.csv", region.id, "neighbours", id, fault)];
    }),
  );
}
