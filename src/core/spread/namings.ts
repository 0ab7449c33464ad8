import type { Claim, Region } from "../records/records.ts";
import type { Day } from "../time/day.ts";
import { isLong } from "../time/span.ts";
import type { NamingClaims } from "./naming-claims.ts";
import { namingRule } from "./naming-rule.ts";
import type { Strictness } from "./spread-settings.ts";
import { isStrictEnough } from "./strictness.ts";

/** The first naming of a region, as strict as was asked for. */
export interface Naming {
  readonly region: Region;
  /** By then it was named: the last day of the claim. */
  readonly day: Day;
  readonly claim: Claim;
  /** Where two voices are asked for, the claim by another voice that ends last before it; else null. */
  readonly partner: Claim | null;
  /** Days between the ends of the two; null where one claim is enough. */
  readonly gap: number | null;
}

/** The first naming of each region that is named at all, by day, then in the order of claims and of the regions that one names. */
export function namingsOf(naming: NamingClaims, strictness: Strictness): readonly Naming[] {
  const { claims, days, voice, regions, named } = naming;
  const rule = namingRule(strictness, days, regions.length);
  const isNamed = new Uint8Array(regions.length);
  const found: Naming[] = [];
  claims.forEach((claim, entry) => {
    if (!isStrictEnough(claim, strictness)) return;
    const day = days[entry] as number;
    for (let at = named.starts[entry] as number; at < (named.starts[entry + 1] as number); at++) {
      const code = named.codes[at] as number;
      if (isNamed[code] === 1) continue;
      const other = rule.take(code, voice[entry] as number, entry);
      if (other === -1) continue;
      isNamed[code] = 1;
      const isPair = other !== entry;
      found.push({
        region: regions[code] as Region,
        day,
        claim,
        partner: isPair ? (claims[other] as Claim) : null,
        gap: isPair ? day - (days[other] as number) : null,
      });
    }
  });
  return found;
}

/** What was told: an attack or operation on a day or in a month, or how things stand or stood over a longer time. */
export type NamingKind = "event" | "statement";

/** Whether a claim tells of an event or makes a statement. */
export function namingKindOf({ assertion, occurred }: Claim): NamingKind {
  const isDeed = assertion === "attack" || assertion === "operation";
  return isDeed && !isLong(occurred.precision) ? "event" : "statement";
}
