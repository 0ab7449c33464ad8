import type { ListFacet, RampFacet, TreeFacet } from "../core/facets/facet.ts";
import { FACETS, type FacetName, hasControl, type NamesWith, namesFrom } from "../core/facets/facets.ts";
import {
  type Choice,
  type Filter,
  type FilterPart,
  isEverything,
  NO_FILTER,
  passes,
  type RampName,
  type Threshold,
} from "../core/filter/filter.ts";
import { isAny, lowestOf } from "../core/filter/threshold.ts";
import type { Who } from "../core/filter/who.ts";
import type { QueryResult } from "../core/query/query.ts";
import type { Dataset } from "../core/records/records.ts";
import { namesOf } from "../core/search/names.ts";
import { readPart, termsOf } from "../core/search/terms.ts";
import type { Day } from "../core/time/day.ts";
import { ALL_TIME } from "../core/time/span.ts";
import type { TimelineSettings } from "../core/timeline/timeline.ts";
import { searchedNames } from "./also-found.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Clause, ListWords, ToldOptionWords } from "./facet-words.ts";
import { isolated } from "./isolated.ts";
import { whoWords } from "./sentence-who.ts";
import { windowClause } from "./sentence-window.ts";

/** Which end of what had been published when. */
export type PublishedEnd = "by" | "since";

/** What removing a part of the sentence sets back: parts of the filter, the window with its mode, or a date of report. */
export type ResetKey = FilterPart | "window" | PublishedEnd;

export type PartName = Exclude<FacetName, keyof Who> | "who" | "text" | "window" | PublishedEnd;

/** The facets in the order in which the sentence tells them. */
const NAMES = namesFrom("polarity", "category", "assertion", "region");

/** One part of the sentence that says what is shown: "from sources graded" "D or better". */
export interface SentencePart extends Clause {
  readonly name: PartName;
  /** What removing the part sets back; empty for a default, which cannot be removed. */
  readonly resets: readonly ResetKey[];
}

/**
 * Filter, clock and window in plain words, part by part. Who claims and the window are always there; what else lets
 * everything pass is left out.
 */
export function sentenceParts(
  text: Catalogue,
  filter: Filter,
  timeline: TimelineSettings,
  dataset: Dataset,
): readonly SentencePart[] {
  const parts = [
    ...NAMES.map((name) => facetPart(text, name, filter, dataset)),
    textPart(text, filter, dataset),
    ...timeParts(text, timeline),
  ];
  return parts.filter((part) => part !== null);
}

/** What the sentence says of time: the window, and by when and since when claims had been published where that is asked. */
export function timeParts(text: Catalogue, timeline: TimelineSettings): readonly SentencePart[] {
  const { from, to } = timeline.published;
  return [
    windowPart(text, timeline),
    ...(from === null ? [] : [publishedPart(text, "since", from)]),
    ...(to === null ? [] : [publishedPart(text, "by", to)]),
  ];
}

/**
 * The sentence as one text: "34 of 622 claims, 30 of them certainly in this window, by the UN or the Taliban, about Jan
 * 2021 – Aug 2022".
 */
export function sentenceText(text: Catalogue, parts: readonly SentencePart[], result: Counted): string {
  const { whole, words } = text.filters;
  const count = words.count(result.matching, result.total);
  const certain = certainIn(result);
  const counted = certain === null ? count : words.withCertain(count, words.certain(certain)).join("");
  return whole(counted, clausesText(text, parts));
}

type Counted = Pick<QueryResult, "matching" | "total" | "certain">;

/** How many of the matching claims lie in the window for certain; null where all do, which needs no word. */
export function certainIn({ matching, certain }: Pick<QueryResult, "matching" | "certain">): number | null {
  const count = certain().matching;
  return count === matching ? null : count;
}

/** The sentence without its count: "by the UN or the Taliban, about Jan 2021 – Aug 2022". */
export function clausesText({ filters }: Catalogue, parts: readonly SentencePart[]): string {
  return filters
    .inOrder(parts)
    .map(({ part, after }) => `${filters.clause(part)}${after}`)
    .join("");
}

/** How many parts of the filter are on, all that is said of time aside. */
export function activeFilters(parts: readonly SentencePart[]): number {
  return parts.filter(({ resets }) => resets.some(isFilterPart)).length;
}

/** Whether what a part of the sentence sets back is a part of the filter. */
export function isFilterPart(key: ResetKey): key is FilterPart {
  return key in NO_FILTER;
}

/** The view's filter and time without one part of the sentence. */
export function withoutPart(
  part: SentencePart,
  view: { readonly filter: Filter; readonly timeline: TimelineSettings },
): { readonly filter: Filter; readonly timeline: TimelineSettings } {
  const reset = Object.fromEntries(part.resets.filter(isFilterPart).map((key) => [key, NO_FILTER[key]]));
  const { from, to } = view.timeline.published;
  return {
    filter: { ...view.filter, ...reset },
    timeline: {
      ...view.timeline,
      ...(part.name === "window" && { mode: "range", window: ALL_TIME }),
      published: { from: part.name === "since" ? null : from, to: part.name === "by" ? null : to },
    },
  };
}

/** What a facet lets pass; null where it lets everything pass or is told with another. */
function facetPart(text: Catalogue, name: FacetName, filter: Filter, dataset: Dataset): SentencePart | null {
  if (name === "category") return whoPart(text, filter, dataset);
  if (name === "claimant") return null;
  if (hasControl(name, "list", "tree")) return listPart(text, name, filter, dataset);
  return hasControl(name, "ladder") ? gradePart(text, name, filter) : optionsPart(text, name, filter);
}

/** A window open at both ends is a default. */
function windowPart(text: Catalogue, timeline: TimelineSettings): SentencePart {
  const { from, to } = timeline.window;
  const resets = from === null && to === null ? [] : (["window"] as const);
  return { name: "window", ...windowClause(text, timeline), resets };
}

function publishedPart(text: Catalogue, name: PublishedEnd, day: Day): SentencePart {
  return { name, ...text.filters.clauses[name](text.dates.day(day)), resets: [name] };
}

function whoPart(text: Catalogue, filter: Filter, { claimants }: Dataset): SentencePart {
  const words = whoWords(text, filter, claimants);
  return { name: "who", ...text.filters.clauses.who(words), resets: words === null ? [] : ["category", "claimant"] };
}

function optionsPart(
  text: Catalogue,
  name: NamesWith<"signs" | "options" | "more">,
  filter: Filter,
): SentencePart | null {
  const choice: Choice<string> = filter[name];
  const values: readonly string[] = FACETS[name].values;
  const leftOut = values.filter((value) => !passes(choice, value));
  if (leftOut.length === 0) return null;
  const { clause }: ToldOptionWords<string> = text.facets[name];
  const passing = values.filter((value) => passes(choice, value));
  return { name, ...clause(passing, leftOut), resets: [name] };
}

function listPart(
  text: Catalogue,
  name: NamesWith<"list" | "tree">,
  filter: Filter,
  dataset: Dataset,
): SentencePart | null {
  const facet: ListFacet | TreeFacet = FACETS[name];
  const { kind, values }: Choice<string> = filter[name];
  if (isEverything(filter[name])) return null;
  const { clause, none }: ListWords = text.facets[name];
  const names = values.map((value) => facet.nameIn(value, dataset));
  const isNone = names.length === 1 && names[0] === null;
  const told = names.map((each) => isolated(each ?? none?.name ?? ""));
  return { name, ...((isNone && none?.[kind]) || clause(kind, told)), resets: [name] };
}

function gradePart(text: Catalogue, name: RampName, filter: Filter): SentencePart | null {
  const words = gradeWords(text, filter, name);
  return words === null ? null : { name, ...text.facets[name].clause(words), resets: [name] };
}

/** A grade threshold in words: "D or better", "A", "3 or better, or 6"; null where any grade passes. */
export function gradeWords(text: Catalogue, filter: Filter, name: RampName): string | null {
  const { ramp, unjudged }: RampFacet = FACETS[name];
  const threshold: Threshold<string> = filter[name];
  if (isAny(threshold, ramp)) return null;
  return text.filters.words.grade(lowestOf(threshold, ramp), ramp[0] ?? "", threshold.unjudged ? unjudged : null);
}

/** What was typed and what is searched beside it, so that a picture with this sentence says so too. */
function textPart(text: Catalogue, { text: search }: Filter, dataset: Dataset): SentencePart | null {
  if (search.trim() === "") return null;
  const terms = termsOf(search, namesOf(dataset));
  if (terms.length === 0) return null;
  const count = readPart(search).trim().split(/\s+/u).length;
  return {
    name: "text",
    ...text.filters.clauses.text(searchedNames(text, search, terms), count),
    resets: ["text"],
  };
}
