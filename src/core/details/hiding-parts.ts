import type { Filter, FilterPart } from "../filter/filter.ts";
import { type SentencePart, sentenceParts } from "../filter/sentence.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import type { Dataset } from "../records/records.ts";
import { DEFAULT_TIMELINE } from "../timeline/timeline.ts";

/**
 * Tells which parts of the sentence stand for parts of a filter, each once: they have the words and are what a reader
 * can remove.
 */
export function createHidingParts(
  text: Catalogue,
  filter: Filter,
  dataset: Dataset,
): (hiddenBy: readonly FilterPart[]) => readonly SentencePart[] {
  const parts = sentenceParts(text, filter, DEFAULT_TIMELINE, dataset);
  return (hiddenBy) => parts.filter(({ resets }) => hiddenBy.some((part) => resets.includes(part)));
}
