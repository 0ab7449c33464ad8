import type { Filter, FilterPart } from "../core/filter/filter.ts";
import type { Dataset } from "../core/records/records.ts";
import { DEFAULT_TIMELINE } from "../core/timeline/timeline.ts";
import type { Catalogue } from "./catalogue.ts";
import { type SentencePart, sentenceParts } from "./sentence.ts";

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
