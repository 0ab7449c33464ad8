import { expect, test } from "vitest";
import type { ClosedFacet } from "../../../src/core/facets/facet.ts";
import { FACET_NAMES, FACETS } from "../../../src/core/facets/facets.ts";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { english } from "../../../src/words/en/english.ts";
import type { FacetWords } from "../../../src/words/facet-words.ts";

const { extent: words, ...otherWords } = english.facets;
const { link, column, control, values, read, ...nothing } = FACETS.extent;

/** What must not compile: type checks are the test, which fail where one of these lines has no error. */
const holes = {
  // @ts-expect-error a facet without a key in links
  unlinked: { column, control, values, read } satisfies ClosedFacet,
  // @ts-expect-error a facet without a column in saved tables
  unsaved: { link, control, values, read } satisfies ClosedFacet,
  // @ts-expect-error a facet that says nothing of how it is chosen
  unseen: { link, column, values, read } satisfies ClosedFacet,
  // @ts-expect-error a facet without values
  empty: { link, column, control, read } satisfies ClosedFacet,
  // @ts-expect-error a facet that tells no value of a claim
  mute: { link, column, control, values } satisfies ClosedFacet,
  // @ts-expect-error a facet of the table without words
  wordless: otherWords satisfies FacetWords,
  // @ts-expect-error words of a facet that the table lacks
  unlisted: { ...english.facets, weather: words } satisfies FacetWords,
  // @ts-expect-error a value without a word in the panel
  nameless: { ...words, options: { named: "", part: "", most: "" } } satisfies FacetWords["extent"],
  // @ts-expect-error values that the sentence does not tell
  untold: { title: "", inLink: "", options: words.options, meaning: "" } satisfies FacetWords["extent"],
  // @ts-expect-error values without a meaning for readers
  unexplained: { title: "", inLink: "", options: words.options, clause: words.clause } satisfies FacetWords["extent"],
  // @ts-expect-error values without a name in words about links
  unnamed: { title: "", meaning: "", options: words.options, clause: words.clause } satisfies FacetWords["extent"],
};

test("a facet with one part missing does not compile", () => {
  expect(Object.values(holes)).not.toContain(undefined);
});

test("every facet of the table has its words, its part of the filter, and a key and column of its own", () => {
  expect(nothing).toEqual({});
  expect(Object.keys(english.facets).sort()).toEqual(FACET_NAMES.toSorted());
  expect(Object.keys(NO_FILTER)).toEqual([...FACET_NAMES, "text"]);
  for (const part of ["link", "column"] as const) {
    expect(new Set(FACET_NAMES.map((name) => FACETS[name][part])).size).toBe(FACET_NAMES.length);
  }
});
