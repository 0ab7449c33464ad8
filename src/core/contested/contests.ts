import type { ClaimIndex, Query } from "../query/query.ts";
import { rememberRecent } from "../query/recent.ts";
import type { Claim, Dataset, RegionId } from "../records/records.ts";
import type { TimeWindow } from "../time/span.ts";
import { type Contest, contestOf } from "./contest.ts";
import type { ContestRule } from "./contest-class.ts";
import { pairsOnSameDays } from "./same-days.ts";
import { AFFIRMS, type RegionSayings, sayingsIn } from "./sayings.ts";
import { type FactsInTime, factsInTime, opposeAll, opposedFact, saidFact, type VoiceFacts } from "./voice-facts.ts";
import { type Bounds, boundsOfSpan, boundsOfWindow } from "./window-reach.ts";

/**
 * Tells how the claims that match a query agree on each province and district that one of them names. The first call for a
 * filter looks at all claims; each further window costs as much as there are voices about regions, however many claims.
 */
export type ContestsOf = (query: Query, rule: ContestRule) => ReadonlyMap<RegionId, Contest>;

const FILTERS_KEPT = 4;
const OPEN: TimeWindow = { from: null, to: null };

/** The contests of a dataset. Build once. */
export function createContests(dataset: Dataset, index: ClaimIndex): ContestsOf {
  let found: readonly RegionSayings[] | null = null;
  const regionsUnder = rememberRecent(FILTERS_KEPT, JSON.stringify, (query: Query) => {
    found ??= sayingsIn(dataset);
    const isIn = new Uint8Array(dataset.claims.length);
    for (const row of index.query(query).rows()) isIn[row] = 1;
    return found.map((sayings) => {
      const bounds = Array.from(sayings.claims, (claim) => boundsOfSpan((dataset.claims[claim] as Claim)[query.clock]));
      return factsOfRegion(sayings, isIn, bounds);
    });
  });
  return (query, rule) => {
    const window = boundsOfWindow(query.window);
    const contests = regionsUnder({ ...query, window: OPEN }).flatMap(({ region, factsIn }) => {
      const contest = contestOf(region, factsIn(window, rule));
      return contest ? [[region, contest] as const] : [];
    });
    return new Map(contests);
  };
}

/** The facts about a region under one filter, for any window; those of a rule are found when it is first asked for. */
function factsOfRegion(sayings: RegionSayings, isIn: Uint8Array, bounds: readonly Bounds[]) {
  const said = factsSaid(sayings, isIn, bounds);
  let opposed: FactsInTime | null = null;
  return {
    region: sayings.region,
    factsIn(window: Bounds, rule: ContestRule): VoiceFacts {
      const facts: VoiceFacts = new Uint32Array(sayings.voices);
      said.collect(window, facts);
      if (rule === "anywhere") opposeAll(facts);
      else {
        opposed ??= factsOpposed(sayings, isIn, bounds);
        opposed.collect(window, facts);
      }
      return facts;
    },
  };
}

function factsSaid(
  { claims, says, isWhole, voice, voices }: RegionSayings,
  isIn: Uint8Array,
  bounds: readonly Bounds[],
): FactsInTime {
  const facts = factsInTime(voices);
  claims.forEach((claim, place) => {
    if (isIn[claim] !== 1) return;
    const { from, to } = bounds[place] as Bounds;
    facts.add(voice[place] as number, saidFact(says[place] as number, isWhole[place] === 1), from, to);
  });
  return facts;
}

/** Who is opposed on the same days: in the windows that meet both claims. */
function factsOpposed(sayings: RegionSayings, isIn: Uint8Array, bounds: readonly Bounds[]): FactsInTime {
  const { says, voice, voices, isWhole } = sayings;
  const facts = factsInTime(voices);
  pairsOnSameDays(sayings, isIn, (affirming, against) => {
    const [one, other] = [bounds[affirming] as Bounds, bounds[against] as Bounds];
    const from = Math.max(one.from, other.from);
    const to = Math.min(one.to, other.to);
    const ofWhole = isWhole[against] === 1;
    const isOwn = voice[affirming] === voice[against];
    facts.add(voice[affirming] as number, opposedFact(AFFIRMS, ofWhole, isOwn), from, to);
    facts.add(voice[against] as number, opposedFact(says[against] as number, ofWhole, isOwn), from, to);
  });
  return facts;
}
