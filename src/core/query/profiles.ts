import { BLOCS } from "../records/bloc.ts";
import { ASSERTIONS, CREDIBILITIES, POLARITIES, RELIABILITIES } from "../records/vocabulary.ts";
import type { ClaimColumns } from "./claim-columns.ts";

/**
 * The combinations of bloc, assertion, polarity and the two grades that occur. Counting claims by combination takes
 * one counter for each claim and gives the counts of all five.
 */
export interface Profiles {
  readonly count: number;
  /** Of each profile: positions in BLOCS, ASSERTIONS, POLARITIES, RELIABILITIES and CREDIBILITIES. */
  readonly bloc: Uint8Array;
  readonly assertion: Uint8Array;
  readonly polarity: Uint8Array;
  readonly reliability: Uint8Array;
  readonly credibility: Uint8Array;
}

/** The profiles that occur, and the profile of each claim. */
export function profilesOf(columns: ClaimColumns): {
  readonly profiles: Profiles;
  readonly profileOfClaim: Uint16Array;
} {
  const { claimant, assertion, polarity, reliability, credibility } = columns;
  const blocs = columns.dictionaries.claimants.map(({ bloc }) => BLOCS.indexOf(bloc));
  const combinations =
    BLOCS.length * ASSERTIONS.length * POLARITIES.length * RELIABILITIES.length * CREDIBILITIES.length;
  const profileOf = new Int32Array(combinations).fill(-1);
  const profileOfClaim = new Uint16Array(columns.size);
  const firstClaims: number[] = [];
  for (let claim = 0; claim < columns.size; claim++) {
    let combination = blocs[claimant[claim] as number] as number;
    combination = combination * ASSERTIONS.length + (assertion[claim] as number);
    combination = combination * POLARITIES.length + (polarity[claim] as number);
    combination = combination * RELIABILITIES.length + (reliability[claim] as number);
    combination = combination * CREDIBILITIES.length + (credibility[claim] as number);
    if (profileOf[combination] === -1) {
      profileOf[combination] = firstClaims.length;
      firstClaims.push(claim);
    }
    profileOfClaim[claim] = profileOf[combination] as number;
  }
  const attribute = (column: Uint8Array): Uint8Array =>
    Uint8Array.from(firstClaims, (claim) => column[claim] as number);
  const profiles = {
    count: firstClaims.length,
    bloc: Uint8Array.from(firstClaims, (claim) => blocs[claimant[claim] as number] as number),
    assertion: attribute(assertion),
    polarity: attribute(polarity),
    reliability: attribute(reliability),
    credibility: attribute(credibility),
  };
  return { profiles, profileOfClaim };
}
