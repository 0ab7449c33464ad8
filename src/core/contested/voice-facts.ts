import { AFFIRMS, DENIES, SAYS_DEFEATED } from "./sayings.ts";
import { type Bounds, emptyReach, extendReach, isMet, type WindowReach } from "./window-reach.ts";

/** Facts about the voices that speak of a region: for the code of each the bits of those that hold. */
export type VoiceFacts = Uint32Array;

/** Facts about so many voices, each with the windows in which it holds. */
export interface FactsInTime {
  /** A fact holds in the windows that meet bounds, and in those that it was told of before. */
  add(voice: number, fact: number, from: number, to: number): void;
  /** Adds the facts that hold in a window. */
  collect(window: Bounds, facts: VoiceFacts): void;
}

/** There are so many facts about a voice. */
const FACTS = 20;

/** The fact that a voice says so by name, or (`isWhole`) of the whole around. */
export function saidFact(says: number, isWhole = false): number {
  return says + Number(isWhole) * 4;
}

/**
 * The fact that what a voice says is opposed by what counts against it.
 * @param isWhole whether the denial, or claim of defeat, among the two is of the whole
 * @param isOwn whether the voice opposes itself
 */
export function opposedFact(says: number, isWhole: boolean, isOwn: boolean): number {
  return 8 + says * 4 + Number(isWhole) * 2 + Number(isOwn);
}

/** The bits of some facts. */
export function bitsOf(...facts: readonly number[]): number {
  return facts.reduce((bits, fact) => bits | (1 << fact), 0);
}

/** No facts yet about so many voices. */
export function factsInTime(voices: number): FactsInTime {
  const reaches = new Array<WindowReach | undefined>(voices * FACTS);
  return {
    add(voice, fact, from, to) {
      const at = voice * FACTS + fact;
      const reach = reaches[at] ?? emptyReach();
      reaches[at] = reach;
      extendReach(reach, from, to);
    },
    collect(window, facts) {
      reaches.forEach((reach, at) => {
        const voice = Math.floor(at / FACTS);
        if (reach && isMet(reach, window)) facts[voice] = (facts[voice] as number) | bitsOf(at % FACTS);
      });
    },
  };
}

/** Adds who is opposed where everybody in the window counts against everybody on the other side. */
export function opposeAll(facts: VoiceFacts): void {
  const voicesWith = (bits: number) => new Set([...facts.keys()].filter((voice) => (facts[voice] as number) & bits));
  const affirming = voicesWith(bitsOf(saidFact(AFFIRMS)));
  for (const isWhole of [false, true]) {
    const against = voicesWith(bitsOf(saidFact(DENIES, isWhole), saidFact(SAYS_DEFEATED, isWhole)));
    const oppose = (voice: number, says: number, opposing: ReadonlySet<number>) => {
      const isOwn = opposing.has(voice);
      const own = isOwn ? bitsOf(opposedFact(says, isWhole, true)) : 0;
      const byOthers = opposing.size > Number(isOwn) ? bitsOf(opposedFact(says, isWhole, false)) : 0;
      facts[voice] = (facts[voice] as number) | own | byOthers;
    };
    for (const voice of affirming) oppose(voice, AFFIRMS, against);
    for (const says of [DENIES, SAYS_DEFEATED]) {
      for (const voice of voicesWith(bitsOf(saidFact(says, isWhole)))) oppose(voice, says, affirming);
    }
  }
}
