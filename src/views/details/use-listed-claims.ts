import type { RefObject } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type SetAside, type SortedClaims, sortClaims } from "../../core/details/area-claims.ts";
import { orderClaims } from "../../core/details/claim-order.ts";
import type { Claim } from "../../core/records/records.ts";
import { useWholeText } from "../parts/use-text.ts";
import { useAnswer, useDetails } from "./details-context.ts";

/** The claims about one thing as the details list them. */
export interface ListedClaims {
  readonly sorted: SortedClaims;
  /** Those that match, in reading order. */
  readonly matching: readonly Claim[];
  readonly reading: (claims: readonly Claim[]) => readonly Claim[];
  /** Whether those are listed too that do not match. */
  readonly showsAside: boolean;
  readonly toggleAside: () => void;
  /** The heading of these, which takes the focus when they are opened. */
  readonly asideHeading: RefObject<HTMLHeadingElement | null>;
}

/** Parts claims by whether they match, in the chosen order; a claim to open that does not match brings the others out. */
export function useListedClaims(claims: readonly Claim[], claim: Claim | null): ListedClaims {
  const text = useWholeText();
  const { lookup } = useDetails();
  const { failingFacets, result, order } = useAnswer();
  const { clock } = result.query;
  const sorted = useMemo(() => sortClaims(claims, result.query, failingFacets), [claims, result, failingFacets]);
  const reading = useCallback(
    (list: readonly Claim[]) =>
      orderClaims(list, order, clock, (entry) => lookup.claimantOf(entry)?.name ?? "", text.formats.collate),
    [order, clock, lookup, text],
  );
  const matching = useMemo(() => reading(sorted.matching), [reading, sorted]);
  const isClaim = (entry: SetAside) => entry.claim === claim;
  const isAside = claim !== null && (sorted.outside.some(isClaim) || sorted.hidden.some(isClaim));
  const [wantsAside, setWantsAside] = useState<boolean | null>(null);
  const showsAside = wantsAside ?? isAside;
  useEffect(() => {
    if (isAside) setWantsAside(true);
  }, [isAside, claim?.id]);
  const asideHeading = useRef<HTMLHeadingElement>(null);
  const toggleAside = () => {
    setWantsAside(!showsAside);
    if (!showsAside) setTimeout(() => asideHeading.current?.focus());
  };
  return { sorted, matching, reading, showsAside, toggleAside, asideHeading };
}
