import type { JSX } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Claim } from "../../core/records/records.ts";
import { ClaimChain } from "./claim-chain.tsx";
import { ClaimTable } from "./claim-table.tsx";

/** What an open claim shows below its line and summary: its chain and table. */
export function OpenClaim({ claim, onDrawn }: { readonly claim: Claim; readonly onDrawn: () => void }): JSX.Element {
  useLayoutEffect(onDrawn, [claim.id]);
  return (
    <>
      <ClaimChain claim={claim} />
      <ClaimTable claim={claim} />
    </>
  );
}
