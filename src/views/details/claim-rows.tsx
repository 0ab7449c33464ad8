import { Component, type JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Claim, ClaimId } from "../../core/records/records.ts";
import { useText } from "../parts/use-text.ts";
import { ClaimEntry, type ClaimEntryProps } from "./claim-entry.tsx";
import "./claim-rows.css";
import { useAnswer, useDetails } from "./details-context.ts";

/** Claims drawn at first, and more at each request: a list never slows a tick, however long. */
const PAGE = 50;

export interface ClaimRowsProps {
  readonly claims: readonly Claim[];
  readonly openId?: ClaimId | null;
  /** Whether the claims are in the order of their claimants, each of whom then has a heading. */
  readonly byClaimant?: boolean;
  /** Why a claim is set aside, in words. */
  readonly noteOf?: (claim: Claim) => string | undefined;
}

/** Claims in a list, a page at a time; the open claim and the one about to take the focus are always among them. */
export function ClaimRows({ claims, openId = null, byClaimant = false, noteOf }: ClaimRowsProps): JSX.Element {
  const text = useText();
  const { lookup, focusNext } = useDetails();
  const { clock } = useAnswer().result.query;
  const [wanted, setWanted] = useState(PAGE);
  const needed = 1 + claims.findIndex((claim) => claim.id === openId || claim.id === focusNext.current);
  const shown = Math.max(wanted, needed);
  useEffect(() => {
    if (needed > wanted) setWanted(needed);
  }, [needed, wanted]);
  const rest = claims.length - shown;
  return (
    <>
      <ol class="claim-rows">
        {claims.slice(0, shown).map((claim, index) => {
          const isFirst = byClaimant && claims[index - 1]?.claimant !== claim.claimant;
          const title = isFirst ? (lookup.claimantOf(claim)?.name ?? claim.claimant) : null;
          return (
            <li key={claim.id}>
              {title !== null && (
                <p class="claim-rows-claimant" dir="auto">
                  {title}
                </p>
              )}
              <KeptEntry claim={claim} open={claim.id === openId} note={noteOf?.(claim)} clock={clock} />
            </li>
          );
        })}
      </ol>
      {rest > 0 && (
        <button type="button" class="button claim-rows-more" onClick={() => setWanted(shown + PAGE)}>
          {text.details.more(Math.min(rest, PAGE))}
        </button>
      )}
    </>
  );
}

/** An entry that is drawn again only where something of it changes: most stay as they are while time runs. */
class KeptEntry extends Component<ClaimEntryProps> {
  override shouldComponentUpdate(next: ClaimEntryProps): boolean {
    const { claim, open, note, clock } = this.props;
    return next.claim !== claim || next.open !== open || next.note !== note || next.clock !== clock;
  }

  override render(): JSX.Element {
    return <ClaimEntry {...this.props} />;
  }
}
