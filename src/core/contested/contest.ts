import type { RegionId } from "../records/records.ts";
import type { ContestClass } from "./contest-class.ts";
import { AFFIRMS, DENIES, SAYS_DEFEATED, SAYS_NEITHER } from "./sayings.ts";
import { bitsOf, opposedFact, saidFact, type VoiceFacts } from "./voice-facts.ts";

/** How many separate voices say what of a region by name. */
export interface ContestVoices {
  readonly affirming: number;
  readonly denying: number;
  readonly defeated: number;
  /** Those who deny or say defeated, each once. */
  readonly against: number;
  /** Those who affirm, and deny or say defeated too. */
  readonly both: number;
}

/** How the matching claims of a window agree on a region. */
export interface Contest {
  readonly region: RegionId;
  readonly class: ContestClass;
  /** `contested`, `defeated` or `denied-whole`, and only by voices that contradict themselves. */
  readonly isOwnVoice: boolean;
  /** All voices of the window. Who is against without being opposed speaks of other days, or of what nobody affirms. */
  readonly voices: ContestVoices;
  /** Those who count against each other by the rule. */
  readonly opposed: ContestVoices;
  /** Voices whose denial, or claim of defeat, for the whole counts against an affirmation by the rule. */
  readonly ofWhole: number;
}

interface Marks {
  readonly affirming: number;
  readonly denying: number;
  readonly defeated: number;
}

const opposed = (says: number, isWhole = false) =>
  bitsOf(opposedFact(says, isWhole, true), opposedFact(says, isWhole, false));
const SAID: Marks = {
  affirming: bitsOf(saidFact(AFFIRMS)),
  denying: bitsOf(saidFact(DENIES)),
  defeated: bitsOf(saidFact(SAYS_DEFEATED)),
};
const OPPOSED: Marks = { affirming: opposed(AFFIRMS), denying: opposed(DENIES), defeated: opposed(SAYS_DEFEATED) };
const OF_WHOLE = opposed(DENIES, true) | opposed(SAYS_DEFEATED, true);
const NAMED = SAID.affirming | SAID.denying | SAID.defeated | bitsOf(saidFact(SAYS_NEITHER));
/** What makes up each class of those that are opposed, the first coming first: by other voices, and by any. */
const OPPOSED_CLASSES: readonly { readonly kind: ContestClass; readonly byOthers: number; readonly byAny: number }[] = [
  { kind: "contested", byOthers: bitsOf(opposedFact(DENIES, false, false)), byAny: OPPOSED.denying },
  { kind: "defeated", byOthers: bitsOf(opposedFact(SAYS_DEFEATED, false, false)), byAny: OPPOSED.defeated },
  {
    kind: "denied-whole",
    byOthers: bitsOf(opposedFact(DENIES, true, false), opposedFact(SAYS_DEFEATED, true, false)),
    byAny: OF_WHOLE,
  },
];

/** What facts about voices amount to for a region; null where no claim names it. */
export function contestOf(region: RegionId, facts: VoiceFacts): Contest | null {
  const list = [...facts].filter((bits) => bits !== 0);
  const all = list.reduce((bits, own) => bits | own, 0);
  if ((all & NAMED) === 0) return null;
  const others = OPPOSED_CLASSES.find(({ byOthers }) => all & byOthers);
  const own = others ? undefined : OPPOSED_CLASSES.find(({ byAny }) => all & byAny);
  return {
    region,
    class: (others ?? own)?.kind ?? unopposed(all),
    isOwnVoice: own !== undefined,
    voices: voicesWith(SAID, list),
    opposed: voicesWith(OPPOSED, list),
    ofWhole: list.filter((bits) => bits & OF_WHOLE).length,
  };
}

function unopposed(all: number): ContestClass {
  if (all & SAID.affirming) return "affirmed";
  return all & (SAID.denying | SAID.defeated) ? "denied" : "neither";
}

function voicesWith({ affirming, denying, defeated }: Marks, facts: readonly number[]): ContestVoices {
  const count = (...marks: readonly number[]) => facts.filter((bits) => marks.every((mark) => bits & mark)).length;
  return {
    affirming: count(affirming),
    denying: count(denying),
    defeated: count(defeated),
    against: count(denying | defeated),
    both: count(affirming, denying | defeated),
  };
}
