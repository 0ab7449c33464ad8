import { type Contest, contestOf } from "../contested/contest.ts";
import type { ContestRule } from "../contested/contest-class.ts";
import { pairsOnSameDays } from "../contested/same-days.ts";
import { AFFIRMS, type RegionSayings, sayingOf } from "../contested/sayings.ts";
import { bitsOf, opposeAll, opposedFact, saidFact, type VoiceFacts } from "../contested/voice-facts.ts";
import { createDictionary } from "../query/dictionary.ts";
import { sortByKeys } from "../query/stable-order.ts";
import type { Claim, RegionId } from "../records/records.ts";

/**
 * How the claims of a window agree on any area; null where none names it.
 * @param named those that count for the area
 * @param wholes denials, and claims of defeat, for all that the area lies in
 * @param voiceOf the separate voice that makes a claim
 */
export function contestAmong(
  region: RegionId,
  named: readonly Claim[],
  wholes: readonly Claim[],
  voiceOf: (claim: Claim) => string,
  rule: ContestRule,
): Contest | null {
  const sayings = sayingsAmong(region, named, wholes, voiceOf);
  const facts: VoiceFacts = new Uint32Array(sayings.voices);
  const add = (place: number, fact: number): void => {
    const voice = sayings.voice[place] as number;
    facts[voice] = (facts[voice] as number) | bitsOf(fact);
  };
  const isWhole = (place: number) => sayings.isWhole[place] === 1;
  sayings.says.forEach((says, place) => {
    add(place, saidFact(says, isWhole(place)));
  });
  if (rule === "anywhere") opposeAll(facts);
  else {
    pairsOnSameDays(sayings, new Uint8Array(sayings.claims.length).fill(1), (affirming, against) => {
      const isOwn = sayings.voice[affirming] === sayings.voice[against];
      add(affirming, opposedFact(AFFIRMS, isWhole(against), isOwn));
      add(against, opposedFact(sayings.says[against] as number, isWhole(against), isOwn));
    });
  }
  return contestOf(region, facts);
}

/** The sayings of the claims, whose positions are those in the one list before the other. */
function sayingsAmong(
  region: RegionId,
  named: readonly Claim[],
  wholes: readonly Claim[],
  voiceOf: (claim: Claim) => string,
): RegionSayings {
  const all = [...named, ...wholes];
  const order = Uint32Array.from(all.keys());
  sortByKeys(
    order,
    Int32Array.from(all, ({ occurred }) => occurred.from),
  );
  const sorted = Array.from(order, (place) => all[place] as Claim);
  const voices = createDictionary<string>();
  return {
    region,
    claims: order,
    says: Uint8Array.from(sorted, sayingOf),
    isWhole: Uint8Array.from(order, (place) => Number(place >= named.length)),
    from: Int32Array.from(sorted, ({ occurred }) => occurred.from),
    to: Int32Array.from(sorted, ({ occurred }) => occurred.to),
    voice: Uint32Array.from(sorted, (claim) => voices.codeOf(voiceOf(claim))),
    voices: voices.values.length,
  };
}
