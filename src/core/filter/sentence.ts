import { text } from "../messages/catalogue.ts";
import { isolated } from "../messages/isolated.ts";
import { searchedNames } from "../query/text-also.ts";
import { namesOf } from "../query/text-names.ts";
import { readPart, termsOf } from "../query/text-terms.ts";
import type { Dataset } from "../records/records.ts";
import { ASSERTIONS, POLARITIES } from "../records/vocabulary.ts";
import type { TimelineSettings } from "../timeline/timeline.ts";
import { type Choice, type Filter, isEverything, NO_FILTER, passes } from "./filter.ts";
import { whoWords } from "./sentence-who.ts";
import { windowPart } from "./sentence-window.ts";
import { isAny, lowestOf, RAMPS } from "./threshold.ts";

/** What removing a part of the sentence sets back: parts of the filter, or the window with its mode. */
export type ResetKey = keyof Filter | "window";

export type PartName =
  | "polarity"
  | "who"
  | "assertion"
  | "region"
  | "publisher"
  | "reliability"
  | "credibility"
  | "text"
  | "window";

/** One part of the sentence that says what is shown: "from sources graded" "D or better". */
export interface SentencePart {
  readonly name: PartName;
  readonly lead: string;
  /** The lead where there is less room. */
  readonly shortLead: string;
  readonly words: string;
  /** What removing the part sets back; empty for a default, which cannot be removed. */
  readonly resets: readonly ResetKey[];
}

/**
 * Filter, clock and window in plain words, part by part. Who claims and the window are always there; what else lets
 * everything pass is left out.
 */
export function sentenceParts(filter: Filter, timeline: TimelineSettings, dataset: Dataset): readonly SentencePart[] {
  const parts = [
    polarityPart(filter),
    whoPart(filter, dataset),
    assertionPart(filter),
    regionPart(filter, dataset),
    publisherPart(filter),
    gradePart(filter, "reliability"),
    gradePart(filter, "credibility"),
    textPart(filter, dataset),
    windowPart(timeline),
  ];
  return parts.filter((part) => part !== null);
}

/** The sentence as one text: "34 of 622 claims by the UN or the Taliban, about Jan 2021 – Aug 2022". */
export function sentenceText(parts: readonly SentencePart[], matching: number, total: number): string {
  return `${text.filters.words.count(matching, total)} ${clausesText(parts)}`;
}

/** The sentence without its count: "by the UN or the Taliban, about Jan 2021 – Aug 2022". */
export function clausesText(parts: readonly SentencePart[]): string {
  return parts.map(({ lead, words }) => `${lead} ${words}`).join(", ");
}

/** How many parts of the filter are on, the window aside. */
export function activeFilters(parts: readonly SentencePart[]): number {
  return parts.filter(({ name, resets }) => name !== "window" && resets.length > 0).length;
}

/** The view's filter and time without one part of the sentence. */
export function withoutPart(
  part: SentencePart,
  view: { readonly filter: Filter; readonly timeline: TimelineSettings },
): { readonly filter: Filter; readonly timeline: TimelineSettings } {
  const reset = Object.fromEntries(part.resets.flatMap((key) => (key === "window" ? [] : [[key, NO_FILTER[key]]])));
  return {
    filter: { ...view.filter, ...reset },
    timeline: part.resets.includes("window")
      ? { ...view.timeline, mode: "range", window: { from: null, to: null } }
      : view.timeline,
  };
}

function partOf(name: PartName, lead: string, words: string, resets: readonly ResetKey[]): SentencePart {
  return { name, lead, shortLead: lead, words, resets };
}

function polarityPart({ polarity }: Filter): SentencePart | null {
  const passing = POLARITIES.filter((value) => passes(polarity, value));
  if (passing.length === POLARITIES.length) return null;
  const words = text.filters.words.polarities[passing.join(" ")] ?? passing.join(" ");
  return partOf("polarity", text.filters.leads.polarity, words, ["polarity"]);
}

function whoPart(filter: Filter, { claimants }: Dataset): SentencePart {
  const words = whoWords(filter, claimants);
  return partOf("who", text.filters.leads.who, words ?? text.filters.words.anyone, words ? ["bloc", "claimant"] : []);
}

function assertionPart({ assertion }: Filter): SentencePart | null {
  const { leads, words } = text.filters;
  const named = (wanted: boolean): readonly string[] =>
    ASSERTIONS.filter((value) => passes(assertion, value) === wanted).map(
      (value) => text.vocabulary.assertionsInSentence[value],
    );
  const shown = named(true);
  const hidden = named(false);
  if (hidden.length === 0) return null;
  if (shown.length === 0) return partOf("assertion", leads.assertionWithout, words.allKinds, ["assertion"]);
  return shown.length <= hidden.length
    ? partOf("assertion", leads.assertionOnly, words.list(shown, "or"), ["assertion"])
    : partOf("assertion", leads.assertionWithout, words.list(hidden, "and"), ["assertion"]);
}

function regionPart({ region }: Filter, { regions }: Dataset): SentencePart | null {
  const { leads, words } = text.filters;
  return choicePart(
    "region",
    { ...region, values: region.values.map((id) => regions.get(id)?.name ?? id) },
    { only: leads.regionOnly, without: leads.regionWithout, nothing: words.noRegion },
  );
}

function publisherPart({ publisher }: Filter): SentencePart | null {
  const { leads, words } = text.filters;
  return choicePart("publisher", publisher, {
    only: leads.publisherOnly,
    without: leads.publisherWithout,
    nothing: words.noPublication,
  });
}

function choicePart(
  name: "region" | "publisher",
  choice: Choice<string>,
  leads: { readonly only: string; readonly without: string; readonly nothing: string },
): SentencePart | null {
  if (isEverything(choice)) return null;
  const words = choice.values.length === 0 ? leads.nothing : text.filters.words.list(choice.values.map(isolated), "or");
  return partOf(name, leads[choice.kind], words, [name]);
}

function gradePart(filter: Filter, name: "reliability" | "credibility"): SentencePart | null {
  const words = gradeWords(filter, name);
  if (words === null) return null;
  const { leads } = text.filters;
  const part = partOf(name, leads[name], words, [name]);
  return name === "reliability" ? { ...part, shortLead: leads.reliabilityShort } : part;
}

/** A grade threshold in words: "D or better", "A", "3 or better, or 6"; null where any grade passes. */
export function gradeWords(filter: Filter, name: "reliability" | "credibility"): string | null {
  return name === "reliability"
    ? thresholdWords(filter.reliability, RAMPS.reliability, "F")
    : thresholdWords(filter.credibility, RAMPS.credibility, "6");
}

function thresholdWords<Grade extends string>(
  threshold: { readonly atLeast: Grade | null; readonly unjudged: boolean },
  ramp: readonly Grade[],
  unjudged: string,
): string | null {
  if (isAny(threshold, ramp)) return null;
  const best = ramp[0] as Grade;
  return text.filters.words.grade(lowestOf(threshold, ramp), best, threshold.unjudged ? unjudged : null);
}

/** What was typed and what is searched beside it, so that a picture with this sentence says so too. */
function textPart({ text: search }: Filter, dataset: Dataset): SentencePart | null {
  if (search.trim() === "") return null;
  const terms = termsOf(search, namesOf(dataset));
  if (terms.length === 0) return null;
  const { leads, words } = text.filters;
  const count = readPart(search).trim().split(/\s+/u).length;
  return partOf("text", leads.text(count), words.list(searchedNames(search, terms), "or"), ["text"]);
}
