import type { ClaimColumns } from "./claim-columns.ts";
import { searchWords } from "./text-match.ts";

/**
 * 1 for each claim in which all the words of a text occur, each anywhere inside its summary, place or note, its
 * claimant's name, its publication's publisher or title, or the names of a region it names. Null for a text without
 * words.
 */
export function textMatches(columns: ClaimColumns, searched: string): Uint8Array | null {
  const { size, claimant, publication, areas, text, dictionaries } = columns;
  const words = searchWords(searched);
  if (words.length === 0) return null;
  const matches = new Uint8Array(size).fill(1);
  for (const word of words) {
    const holds = (entry: { readonly text: string }): boolean => entry.text.includes(word);
    const claimants = dictionaries.claimants.map(holds);
    const publications = dictionaries.publications.map(holds);
    const regions = dictionaries.regions.map(holds);
    const places = dictionaries.areas.map((entry) => regions[entry.region]);
    const inPlaces = (claim: number): boolean => {
      for (let at = areas.starts[claim] as number; at < (areas.starts[claim + 1] as number); at++) {
        if (places[areas.codes[at] as number]) return true;
      }
      return false;
    };
    for (let claim = 0; claim < size; claim++) {
      if (matches[claim] === 0) continue;
      const found =
        claimants[claimant[claim] as number] ||
        publications[publication[claim] as number] ||
        inPlaces(claim) ||
        (text[claim] as string).includes(word);
      if (!found) matches[claim] = 0;
    }
  }
  return matches;
}
