import { createClaimIndex } from "../../src/core/query/claim-index.ts";
import type { Dataset } from "../../src/core/records/records.ts";
import type { Finding } from "./rows.ts";

/** Synonyms by which no claim is found. */
export function idleSynonyms(dataset: Dataset): readonly Finding[] {
  const index = createClaimIndex(dataset);
  return dataset.synonyms.flatMap(({ term, sameAs }) =>
    index.search(term)?.count === 0
      ? {
          file: "synonyms.csv",
          row: null,
          column: "term",
          value: term,
          reason: `No claim is found by ${term}, nor by ${sameAs}.`,
          mend: "Write a name that claims use, or remove the row.",
        }
      : [],
  );
}
