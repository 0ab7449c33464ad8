import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import type { Neighbours } from "../../../src/core/geography/neighbours.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { Claim, Claimant, Region, RegionId } from "../../../src/core/records/records.ts";
import type { Naming } from "../../../src/core/spread/namings.ts";
import { createSpread, type Spread } from "../../../src/core/spread/spread.ts";
import type { Clock } from "../../../src/core/time/span.ts";
import { createClaim, createDataset, createRegion, createSpan, type Overrides } from "../../helpers/claims.ts";

/** The spread of some claims about the given and the named regions. */
export function spreadOfClaims(
  list: readonly Claim[],
  more: { readonly claimants?: readonly Claimant[]; readonly regions?: readonly Region[]; readonly clock?: Clock } = {},
): Spread {
  const claims = list.map((claim, position) => ({ ...claim, id: `claim ${position}` }) as Claim);
  const dataset = createDataset({ ...more, claims });
  const query = { filter: NO_FILTER, window: { from: null, to: null }, clock: more.clock ?? "occurred" };
  return createSpread(dataset, createClaimIndex(dataset))(query);
}

/** A claim by a claimant about regions, on a day or in a span. */
export function naming(claimant: string, regions: string, days: string, more: Overrides<Claim> = {}): Claim {
  const [from = "", to = from] = days.split("/");
  return createClaim({ claimant, regions: regions.split(" "), occurred: createSpan(from, to), ...more });
}

/** First namings of regions, each on the day of its number; `A1 B2 C2`. */
export function namedOn(text: string): readonly Naming[] {
  return text.split(" ").map((part): Naming => {
    const region = createRegion({ id: `AF-${part[0]}` });
    return { region, day: Number(part.slice(1)), claim: createClaim(), partner: null, gap: null };
  });
}

/** Neighbours given as pairs of letters: `AB BC`. */
export function nextTo(pairs: string): Neighbours {
  const ids = (pair: string) => [...pair].map((letter) => `AF-${letter}` as RegionId);
  return {
    of: (region) =>
      pairs
        .split(" ")
        .map(ids)
        .flatMap((pair) => (pair.includes(region) ? pair.filter((id) => id !== region) : [])),
    dropped: [],
  };
}
