/** Headings, mains and ids of a page as they are. */
export interface PageStructure {
  /** Ranks and words of the headings that are not hidden, in the order of the document. */
  readonly headings: readonly (readonly [rank: number, words: string])[];
  /** `main` elements without the attribute `hidden`. */
  readonly mains: number;
  readonly repeatedIds: readonly string[];
}

/** Reads the structure of the page. Self-contained, so that it runs inside a page. */
export function readStructure(): PageStructure {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return {
    headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
      .map((heading) => [Number(heading.localName.slice(1)), heading.textContent]),
    mains: document.querySelectorAll("main:not([hidden]), [role=main]:not(main)").length,
    repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
  };
}

/** The headings that stand more than one rank below the one before them. */
export function leapsOf({ headings }: PageStructure): readonly string[] {
  return headings.flatMap(([rank, words], index) => (rank > (headings[index - 1]?.[0] ?? 0) + 1 ? [words] : []));
}
