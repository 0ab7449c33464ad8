import { describe, expect, it } from "vitest";
import { type Filter, NO_FILTER } from "../../src/core/filter/filter.ts";
import type { ClaimantId, RegionId } from "../../src/core/records/records.ts";
import { DEFAULT_TIMELINE, type TimelineSettings } from "../../src/core/timeline/timeline.ts";
import {
  activeFilters,
  clausesText,
  type SentencePart,
  sentenceParts,
  sentenceText,
  withoutPart,
} from "../../src/words/sentence.ts";
import { createClaimant, createDataset, createDay, createEvent, createRegion } from "../helpers/claims.ts";
import { english } from "../helpers/english.ts";

const dataset = createDataset({
  claimants: [
    createClaimant({ id: "unama", name: "UNAMA", type: "un" }),
    createClaimant({ id: "secretary", name: "UN Secretary-General", type: "un" }),
    createClaimant({ id: "monitors", name: "Monitoring Team", type: "un" }),
    createClaimant({ id: "mujahid", name: "Zabihullah Mujahid", type: "taliban" }),
    createClaimant({ id: "amaq", name: "Amaq", type: "is" }),
    createClaimant({ id: "khorasan", name: "IS-K", type: "is" }),
    createClaimant({ id: "ghani", name: "Ashraf Ghani", type: "afghan-republic" }),
    createClaimant({ id: "ispr", name: "ISPR", type: "pakistan-gov" }),
    createClaimant({ id: "dod", name: "US Department of Defense", type: "us-gov" }),
    createClaimant({ id: "kabulov", name: "Zamir Kabulov", type: "russia-gov" }),
    createClaimant({ id: "reuters", name: "Reuters", type: "media" }),
    createClaimant({ id: "dawn", name: "Dawn", type: "media" }),
    createClaimant({ id: "nrf", name: "NRF", type: "armed-group" }),
  ],
  regions: [
    createRegion({ id: "AF-KAB", name: "Kabul" }),
    createRegion({ id: "AF-NAN", name: "Nangarhar" }),
    createRegion({ id: "AF-KNR", name: "Kunar" }),
    createRegion({ id: "AF-HER", name: "Herat" }),
  ],
  events: [createEvent({ id: "2021-raid", title: "Raid" }), createEvent({ id: "2022-blast", title: "Blast" })],
});

const claimants = (...ids: readonly string[]) => ids as readonly ClaimantId[];
const regions = (...ids: readonly string[]) => ids as readonly RegionId[];

function partsOf(filter: Partial<Filter>, timeline: Partial<TimelineSettings> = {}): readonly SentencePart[] {
  return sentenceParts(english, { ...NO_FILTER, ...filter }, { ...DEFAULT_TIMELINE, ...timeline }, dataset);
}

function said(filter: Partial<Filter>, timeline: Partial<TimelineSettings> = {}): string {
  return clausesText(english, partsOf(filter, timeline));
}

const window = (from: string | null, to: string | null) => ({
  from: from === null ? null : createDay(from),
  to: to === null ? null : createDay(to),
});

/** A result that counts so many claims, so many of them for certain. */
const countsOf = (matching: number, total: number, certain = matching) => ({
  matching,
  total,
  certain: () => ({ matching: certain, areas: new Map() }),
});

describe("the sentence", () => {
  it("says of the default view that nothing is held back", () => {
    expect(sentenceText(english, partsOf({}), countsOf(622, 622))).toBe("622 of 622 claims by anyone, about all years");
    expect(partsOf({}).map(({ resets }) => resets)).toEqual([[], []]);
  });

  it("says all that is on in one text", () => {
    const parts = partsOf(
      {
        category: { kind: "only", values: ["UN", "TB"] },
        assertion: { kind: "without", values: ["strength"] },
        reliability: { atLeast: "B", unjudged: false },
      },
      { window: window("2021-01-01", "2022-08-31") },
    );
    expect(sentenceText(english, parts, countsOf(34, 622))).toBe(
      "34 of 622 claims by the Taliban or the UN, leaving out size estimates, from sources graded B or better, " +
        "about Jan 2021 – Aug 2022",
    );
  });

  it("ends with since when and by when claims had been published, each of which can be removed", () => {
    const timeline = {
      ...DEFAULT_TIMELINE,
      window: window("2021-01-01", "2021-06-01"),
      published: window("2021-02-01", "2021-06-01"),
    };
    const parts = partsOf({}, timeline);
    expect(clausesText(english, parts)).toBe(
      "by anyone, about 1 Jan – 1 Jun 2021, published since 1 Feb 2021, published by 1 Jun 2021",
    );
    const without = (name: string) =>
      withoutPart(parts.find((part) => part.name === name) as SentencePart, { filter: NO_FILTER, timeline });
    expect(without("by")).toEqual({
      filter: NO_FILTER,
      timeline: { ...timeline, published: window("2021-02-01", null) },
    });
    expect(without("since").timeline).toEqual({ ...timeline, published: window(null, "2021-06-01") });
    expect(without("window").timeline).toEqual({ ...timeline, window: window(null, null) });
    expect(activeFilters(parts)).toBe(0);
  });

  it("says how many claims are certain where that is not all of them", () => {
    const told = (certain: number) =>
      sentenceText(english, partsOf({}, { window: window("2021-08-01", null) }), countsOf(167, 744, certain));
    expect(told(148)).toBe("167 of 744 claims, 148 certainly in this window, by anyone, about the time since Aug 2021");
    expect(told(0)).toBe("167 of 744 claims, none certainly in this window, by anyone, about the time since Aug 2021");
    expect(told(167)).toBe("167 of 744 claims by anyone, about the time since Aug 2021");
  });

  it("counts a single claim in the singular", () => {
    expect(sentenceText(english, partsOf({}), countsOf(1, 1))).toBe("1 of 1 claim by anyone, about all years");
  });

  it("counts the active parts of the filter without the window", () => {
    const parts = partsOf(
      { text: "prison", polarity: { kind: "only", values: ["deny"] } },
      { window: window("2021-01-01", null) },
    );
    expect(activeFilters(parts)).toBe(2);
  });

  it("has a shorter lead for the grade of sources only", () => {
    const parts = partsOf({ reliability: { atLeast: "D", unjudged: false } });
    expect(parts.map(({ lead, shortLead }) => [lead, shortLead])).toEqual([
      ["by", undefined],
      ["from sources graded", "graded"],
      ["about", undefined],
    ]);
  });
});

describe("who claims", () => {
  it.each<[string, Partial<Filter>]>([
    ["by the UN", { category: { kind: "only", values: ["UN"] } }],
    ["by the US, the UN or research and media", { category: { kind: "only", values: ["US", "UN", "RM"] } }],
    ["by Islamic State, the Taliban and 2 more", { category: { kind: "only", values: ["IS", "TB", "AR", "PK"] } }],
    ["by anyone but Pakistan", { category: { kind: "without", values: ["PK"] } }],
    ["by anyone but the Taliban and Pakistan", { category: { kind: "without", values: ["TB", "PK"] } }],
    ["by anyone but Reuters", { claimant: { kind: "without", values: claimants("reuters") } }],
    ["by UNAMA", { claimant: { kind: "only", values: claimants("unama") } }],
    ["by Amaq or UNAMA", { claimant: { kind: "only", values: claimants("amaq", "unama") } }],
    ["by nobody", { category: { kind: "only", values: [] } }],
    [
      "by the UN without UNAMA",
      { category: { kind: "only", values: ["UN"] }, claimant: { kind: "without", values: claimants("unama") } },
    ],
    [
      "by anyone but the Taliban and UNAMA",
      { category: { kind: "without", values: ["TB"] }, claimant: { kind: "without", values: claimants("unama") } },
    ],
  ])("is said as %s", (words, filter) => {
    expect(said(filter)).toBe(`${words}, about all years`);
  });

  it("is one part that resets categories and claimants together", () => {
    const [part] = partsOf({ claimant: { kind: "only", values: claimants("unama") } });
    expect(part).toMatchObject({ name: "who", resets: ["category", "claimant"] });
  });
});

describe("what is asked of claims", () => {
  it.each<[string, Partial<Filter>]>([
    ["that affirm", { polarity: { kind: "only", values: ["affirm"] } }],
    ["that do not affirm", { polarity: { kind: "without", values: ["affirm"] } }],
    ["that affirm or deny", { polarity: { kind: "without", values: ["neither"] } }],
    ["that neither affirm nor deny", { polarity: { kind: "only", values: ["neither"] } }],
    ["that say none of these", { polarity: { kind: "only", values: [] } }],
  ])("comes first: %s", (words, filter) => {
    expect(said(filter)).toBe(`${words}, by anyone, about all years`);
  });

  it.each<[string, Partial<Filter>]>([
    ["leaving out size estimates", { assertion: { kind: "without", values: ["strength"] } }],
    ["leaving out denials and size estimates", { assertion: { kind: "without", values: ["strength", "denial"] } }],
    ["only attacks", { assertion: { kind: "only", values: ["attack"] } }],
    ["only attacks or denials", { assertion: { kind: "only", values: ["denial", "attack"] } }],
    ["leaving out all kinds", { assertion: { kind: "only", values: [] } }],
    ["on Kabul", { region: { kind: "only", values: regions("AF-KAB") } }],
    ["on Kabul or Nangarhar", { region: { kind: "only", values: regions("AF-KAB", "AF-NAN") } }],
    ["not on Kabul", { region: { kind: "without", values: regions("AF-KAB") } }],
    ["on XX-1", { region: { kind: "only", values: regions("XX-1") } }],
    ["on no region", { region: { kind: "only", values: [] } }],
    ["read in Dawn", { publisher: { kind: "only", values: ["Dawn"] } }],
    ["read in Dawn, Reuters or EFE", { publisher: { kind: "only", values: ["Dawn", "Reuters", "EFE"] } }],
    ["not read in Dawn", { publisher: { kind: "without", values: ["Dawn"] } }],
    ["read in Dawn, Reuters and 2 more", { publisher: { kind: "only", values: ["Dawn", "Reuters", "a", "b"] } }],
    ["from sources graded D or better", { reliability: { atLeast: "D", unjudged: false } }],
    ["from sources graded D or better, or F", { reliability: { atLeast: "D", unjudged: true } }],
    ["from sources graded A", { reliability: { atLeast: "A", unjudged: false } }],
    ["from sources graded E or better", { reliability: { atLeast: null, unjudged: false } }],
    ["with credibility 3 or better", { credibility: { atLeast: "3", unjudged: false } }],
    ["with credibility 1, or 6", { credibility: { atLeast: "1", unjudged: true } }],
    ["speaking of regions by name", { extent: { kind: "only", values: ["named"] } }],
    ["not speaking of a whole country", { extent: { kind: "without", values: ["country"] } }],
    ["speaking of no place", { extent: { kind: "only", values: [] } }],
    ["with the date known to the day or known to the month", { precision: { kind: "only", values: ["month", "day"] } }],
    ["with the date not left open", { precision: { kind: "without", values: ["unknown"] } }],
    ["only attacks claimed by IS", { responsibility: { kind: "only", values: ["claimed"] } }],
    ["leaving out what is no attack", { responsibility: { kind: "without", values: ["no-attack"] } }],
    [
      "corroborated on record or by another group in the same days",
      { corroborated: { kind: "without", values: ["none"] } },
    ],
    ["corroborated by no other group", { corroborated: { kind: "only", values: ["none"] } }],
    ["contradicted by another group", { contradicted: { kind: "only", values: ["others"] } }],
    ["contradicted by its own group or by nobody", { contradicted: { kind: "without", values: ["others"] } }],
    ["contradicted in no way", { contradicted: { kind: "only", values: [] } }],
    ["on the Pakistan Province", { branch: { kind: "only", values: ["pakistan"] } }],
    ["not on IS without a branch", { branch: { kind: "without", values: ["not-said"] } }],
    ["on no branch", { branch: { kind: "only", values: [] } }],
    ["on the event Blast or Raid", { event: { kind: "only", values: ["2022-blast", "2021-raid"] } }],
    [
      "not on the event Raid or None that others tell of",
      { event: { kind: "without", values: ["2021-raid", "noEvent"] } },
    ],
    ["on no event that others tell of", { event: { kind: "only", values: ["noEvent"] } }],
    ["on an event that others tell of", { event: { kind: "without", values: ["noEvent"] } }],
    ["on the event none", { event: { kind: "only", values: [] } }],
    ["with the word “prison”", { text: " prison " }],
    ["with the words “abbey gate”", { text: "abbey  gate" }],
  ])("follows who claims: %s", (words, filter) => {
    expect(said(filter)).toBe(`by anyone, ${words}, about all years`);
  });

  it("is left out where it lets everything pass", () => {
    expect(said({ text: "  ", reliability: { atLeast: "E", unjudged: true } })).toBe("by anyone, about all years");
  });
});

describe("the window", () => {
  it.each<[string, Partial<TimelineSettings>]>([
    ["about Aug 2021 – Dec 2023", { window: window("2021-08-01", "2023-12-31") }],
    ["about the time since Aug 2021", { window: window("2021-08-01", null) }],
    ["about the time up to Dec 2023", { mode: "cumulative", window: window(null, "2023-12-31") }],
    ["about 17 May 2023", { window: window("2023-05-17", "2023-05-17") }],
    ["reported at any time", { clock: "reported" }],
    ["reported since Aug 2021", { clock: "reported", window: window("2021-08-01", null) }],
    ["reported Aug 2021 – Dec 2023", { clock: "reported", window: window("2021-08-01", "2023-12-31") }],
    ["about the 12 months to Dec 2023", { mode: "rolling", window: window("2023-01-01", "2023-12-31") }],
    [
      "about the 3 months to 17 May 2023",
      { mode: "rolling", rollingMonths: 3, window: window("2023-02-18", "2023-05-17") },
    ],
    [
      "reported in the month to May 2023",
      { mode: "rolling", rollingMonths: 1, clock: "reported", window: window("2023-05-01", "2023-05-31") },
    ],
    ["about Feb – Dec 2023", { mode: "rolling", window: window("2023-02-01", "2023-12-31") }],
  ])("is said as %s", (words, timeline) => {
    expect(said({}, timeline)).toBe(`by anyone, ${words}`);
  });
});

describe("removing a part", () => {
  const view = {
    filter: { ...NO_FILTER, text: "prison", category: { kind: "only", values: ["UN"] } } satisfies Filter,
    timeline: { ...DEFAULT_TIMELINE, mode: "cumulative", clock: "reported", window: window(null, "2023-12-31") },
  } as const;
  const parts = sentenceParts(english, view.filter, view.timeline, dataset);
  const part = (name: string): SentencePart => {
    const found = parts.find((each) => each.name === name);
    if (!found) throw new Error(`no part ${name}`);
    return found;
  };

  it("sets back what the part tells of and nothing else", () => {
    expect(withoutPart(part("who"), view)).toEqual({
      filter: { ...NO_FILTER, text: "prison" },
      timeline: view.timeline,
    });
  });

  it("opens the window and keeps the clock", () => {
    expect(withoutPart(part("window"), view)).toEqual({
      filter: view.filter,
      timeline: { ...DEFAULT_TIMELINE, clock: "reported" },
    });
  });

  it("changes nothing for a default", () => {
    const [everyone] = sentenceParts(english, NO_FILTER, view.timeline, dataset);
    expect(withoutPart(everyone as SentencePart, view)).toEqual(view);
  });
});
