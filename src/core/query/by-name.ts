import type { Claim, Dataset, RegionId } from "../records/records.ts";
import { type CodeLists, codeListsOf } from "./code-lists.ts";

/** Who speaks, and of which regions by name. Entry `i` of each list is the claim at position `i` of the dataset. */
export interface ByName {
  /** Code of the separate voice, the group of the claimant; there are so many. */
  readonly voice: Uint32Array;
  readonly voices: number;
  /** The provinces and districts; their positions here are the codes of those that each claim names, none twice. */
  readonly regions: readonly RegionId[];
  readonly named: CodeLists;
}

const known = new WeakMap<Dataset, ByName>();

/**
 * Who names which provinces and districts in a dataset; found at the first call. Whatever the extent of a claim, those that
 * stand beside a country are named (records/area.ts). Regions that are not in the dataset are passed over.
 */
export function byNameIn(dataset: Dataset): ByName {
  const found = known.get(dataset) ?? findByName(dataset);
  known.set(dataset, found);
  return found;
}

function findByName({ claims, claimants, regions }: Dataset): ByName {
  const ids = [...regions.values()].flatMap(({ id, level }) => (level === "country" ? [] : [id]));
  const regionCodes = new Map(ids.map((id, code) => [id, code]));
  const voices = new Map<string, number>();
  const codeOf = (group: string): number => {
    const code = voices.get(group) ?? voices.size;
    voices.set(group, code);
    return code;
  };
  const voice = Uint32Array.from(claims, ({ claimant }) => codeOf(claimants.get(claimant)?.group ?? claimant));
  return {
    voice,
    voices: voices.size,
    regions: ids,
    named: codeListsOf(
      claims.length,
      (claim) => new Set((claims[claim] as Claim).regions.flatMap((id) => regionCodes.get(id) ?? [])),
    ),
  };
}
