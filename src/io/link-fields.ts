import { COMPARED, COMPARISONS, type CompareSettings, EACHES } from "../core/compare/compare-settings.ts";
import { CONTEST_RULES } from "../core/contested/contest-class.ts";
import type { RampFacet } from "../core/facets/facet.ts";
import { FACET_NAMES, FACETS, hasControl } from "../core/facets/facets.ts";
import type { Filter, RampName, Threshold } from "../core/filter/filter.ts";
import { type AreaId, areasOf } from "../core/records/area.ts";
import { CLAIMANT_CATEGORIES } from "../core/records/claimant-category.ts";
import type { ClaimId, EventId } from "../core/records/records.ts";
import { LISTED, type SpreadSettings, STRICTNESSES } from "../core/spread/spread-settings.ts";
import { SIZE_SCALES, type SizeOf, type StrengthSettings } from "../core/strength/strength-settings.ts";
import { AREA_COLUMNS, CLAIM_COLUMNS, TABLES } from "../core/table/sort.ts";
import { CLOCKS, type TimeWindow } from "../core/time/span.ts";
import { SPEEDS, STEPS, type TimelineSettings, WINDOW_MODES } from "../core/timeline/timeline.ts";
import {
  CLAIM_ORDERS,
  DETAILS_FORMS,
  MEASURE_NAMES,
  PAGE_NAMES,
  type Selection,
  type ViewState,
} from "../core/view-state.ts";
import { choiceField } from "./link-choice.ts";
import { type Lens, type LinkField, valueField } from "./link-field.ts";
import {
  camera,
  dayOrOpen,
  freeText,
  idOrNone,
  integerWithin,
  languageTag,
  oneOfThese,
  oneOrNone,
  sortOf,
  storyPlace,
  threshold,
  windowOrNone,
  yesOrNo,
} from "./link-formats.ts";

/** Whether the language is one of those that the page speaks is judged for the whole link. */
export const LANGUAGE_FIELD: LinkField = valueField("lang", part("language"), languageTag);

const SELECTED_EVENT: Lens<EventId | null> = {
  get: ({ selection }) => selection.event ?? null,
  set: (view, event) => (event === null ? view : { ...view, selection: { ...view.selection, event } }),
};

/** Everything that a link carries, in the order in which it is written. */
export const LINK_FIELDS: readonly LinkField[] = [
  LANGUAGE_FIELD,
  valueField("page", part("page"), oneOfThese(PAGE_NAMES)),
  valueField("story", part("story"), storyPlace),
  valueField("from", endOf("window", "from"), dayOrOpen),
  valueField("to", endOf("window", "to"), dayOrOpen),
  valueField("clock", inTimeline("clock"), oneOfThese(CLOCKS)),
  valueField("since", endOf("published", "from"), dayOrOpen),
  valueField("by", endOf("published", "to"), dayOrOpen),
  valueField("mode", inTimeline("mode"), oneOfThese(WINDOW_MODES)),
  valueField("months", inTimeline("rollingMonths"), integerWithin(1, 240)),
  valueField("step", inTimeline("step"), oneOfThese(STEPS)),
  valueField("speed", inTimeline("speed"), oneOfThese(SPEEDS)),
  valueField("loop", inTimeline("loop"), yesOrNo),
  ...FACET_NAMES.map((name) => (hasControl(name, "ladder") ? rampField(name) : choiceField(name))),
  valueField("text", inFilter("text"), freeText),
  valueField("measure", part("measure"), oneOfThese(MEASURE_NAMES)),
  valueField("details", part("details"), oneOfThese(DETAILS_FORMS)),
  valueField("contest", part("contestRule"), oneOfThese(CONTEST_RULES)),
  valueField("order", part("order"), oneOfThese(CLAIM_ORDERS)),
  valueField("table", part("table"), oneOfThese(TABLES)),
  valueField("sort", part("claimSort"), sortOf(CLAIM_COLUMNS)),
  valueField("regionsort", part("areaSort"), sortOf(AREA_COLUMNS)),
  valueField("after", inSpread("strictness"), oneOfThese(STRICTNESSES)),
  valueField("listed", inSpread("listed"), oneOfThese(LISTED)),
  valueField("series", inSpread("series"), yesOrNo),
  valueField("compare", inCompare("comparison"), oneOfThese(COMPARISONS)),
  valueField("each", inCompare("each"), oneOfThese(EACHES)),
  valueField("compared", inCompare("compared"), oneOfThese(COMPARED)),
  valueField("against", inCompare("window"), windowOrNone),
  valueField("againstwho", inCompare("category"), oneOrNone(CLAIMANT_CATEGORIES)),
  valueField("maps", inCompare("camera"), camera),
  valueField(
    "sizes",
    inStrength("of"),
    idOrNone<SizeOf>((id, { regions }) => id === "parts" || regions.has(id)),
  ),
  valueField("scale", inStrength("scale"), oneOfThese(SIZE_SCALES)),
  valueField(
    "area",
    inSelection("area"),
    idOrNone<AreaId>((id, dataset) => areasOf(dataset.regions).some((area) => area.id === id)),
  ),
  valueField(
    "open",
    inSelection("claim"),
    idOrNone<ClaimId>((id, { claims, withdrawn }) => withdrawn.has(id) || claims.some((claim) => claim.id === id)),
  ),
  valueField(
    "incident",
    SELECTED_EVENT,
    idOrNone<EventId>((id, { events }) => events.has(id)),
  ),
  valueField("map", part("camera"), camera),
];

function part<Key extends keyof ViewState>(key: Key): Lens<ViewState[Key]> {
  return { get: (view) => view[key], set: (view, value) => ({ ...view, [key]: value }) };
}

function inFilter<Key extends keyof Filter>(key: Key): Lens<Filter[Key]> {
  return {
    get: (view) => view.filter[key],
    set: (view, value) => ({ ...view, filter: { ...view.filter, [key]: value } }),
  };
}

function rampField(name: RampName): LinkField {
  const { link, ramp, unjudged }: RampFacet = FACETS[name];
  return valueField(link, inFilter(name) as Lens<Threshold<string>>, threshold(ramp, unjudged));
}

function inTimeline<Key extends keyof TimelineSettings>(key: Key): Lens<TimelineSettings[Key]> {
  return {
    get: (view) => view.timeline[key],
    set: (view, value) => ({ ...view, timeline: { ...view.timeline, [key]: value } }),
  };
}

function inCompare<Key extends keyof CompareSettings>(key: Key): Lens<CompareSettings[Key]> {
  return {
    get: (view) => view.compare[key],
    set: (view, value) => ({ ...view, compare: { ...view.compare, [key]: value } }),
  };
}

function inSpread<Key extends keyof SpreadSettings>(key: Key): Lens<SpreadSettings[Key]> {
  return {
    get: (view) => view.spread[key],
    set: (view, value) => ({ ...view, spread: { ...view.spread, [key]: value } }),
  };
}

function inStrength<Key extends keyof StrengthSettings>(key: Key): Lens<StrengthSettings[Key]> {
  return {
    get: (view) => view.strength[key],
    set: (view, value) => ({ ...view, strength: { ...view.strength, [key]: value } }),
  };
}

function endOf(window: "window" | "published", end: keyof TimeWindow): Lens<number | null> {
  const { get, set } = inTimeline(window);
  return { get: (view) => get(view)[end], set: (view, day) => set(view, { ...get(view), [end]: day }) };
}

function inSelection<Key extends "area" | "claim">(key: Key): Lens<Selection[Key]> {
  return {
    get: (view) => view.selection[key],
    set: (view, value) => ({ ...view, selection: { ...view.selection, [key]: value } }),
  };
}
