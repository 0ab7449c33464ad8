import type { Dictionaries } from "../query/dictionaries.ts";
import { createDictionary } from "../query/dictionary.ts";
import type { Dataset } from "../records/records.ts";
import { foldedTexts, foldedWords } from "./fold.ts";
import { type Names, namesOf } from "./names.ts";

/** What text is looked for in, folded (text-fold.ts), in the order of the claims and of the dictionaries. */
export interface TextColumns {
  /** Summary, place and note of each claim. */
  readonly claims: readonly string[];
  readonly claimants: readonly string[];
  /** Publisher and title. */
  readonly publications: readonly string[];
  /** All names. */
  readonly regions: readonly string[];
  /** Of each claim, the position of the settlement that it is mapped at in `settlements`. */
  readonly settlement: Uint32Array;
  /** Name and such other names as are one word: of longer ones a word alone says too little. Nothing comes first. */
  readonly settlements: readonly string[];
  readonly names: Names;
}

/** The texts of a dataset. */
export function textColumnsOf(dataset: Dataset, dictionaries: Dictionaries): TextColumns {
  const settlements = createDictionary([""]);
  return {
    claims: dataset.claims.map(({ summary, place, note }) => foldedTexts([summary, place, note])),
    claimants: dictionaries.claimants.map(({ id }) => foldedTexts([dataset.claimants.get(id)?.name ?? ""])),
    publications: dictionaries.publications.map(({ id }) => {
      const publication = dataset.publications.get(id);
      return publication ? foldedTexts([publication.publisher, publication.title]) : "";
    }),
    regions: dictionaries.regions.map(({ id }) => {
      const region = dataset.regions.get(id);
      return region ? foldedTexts([region.name, ...region.otherNames]) : "";
    }),
    settlement: Uint32Array.from(dataset.claims, ({ point }) => {
      const names = point ? [point.settlement, ...point.otherNames.filter(isOneWord)] : [];
      return settlements.codeOf(names.join("\n"));
    }),
    settlements: settlements.values.map((names) => foldedTexts(names.split("\n"))),
    names: namesOf(dataset),
  };
}

function isOneWord(name: string): boolean {
  return !foldedWords(name).includes(" ");
}
