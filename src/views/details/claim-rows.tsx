import { Component, type JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ClaimSequence } from "../../core/details/claim-sequence.ts";
import type { Claim, ClaimId } from "../../core/records/records.ts";
import { useText } from "../parts/use-text.ts";
import { ClaimEntry, type ClaimEntryProps } from "./claim-entry.tsx";
import "./claim-rows.css";
import { useAnswer, useDetails } from "./details-context.ts";

/** Claims drawn at first, and more at each request: a list never slows a tick, however long. */
const PAGE = 50;
/** From a claim further down than this, a list begins near it rather than at its first. */
const FAR = 500;

export interface ClaimRowsProps {
  readonly claims: ClaimSequence;
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
  const [{ from, to }, setShown] = useState({ from: 0, to: PAGE });
  const isNeeded = ({ id }: Claim) => id === openId || id === focusNext.current;
  const needed = openId === null && focusNext.current === null ? -1 : claims.findIndex(isNeeded);
  const shown = needed >= 0 && (needed < from || needed >= to) ? pageWith(needed, from, to) : { from, to };
  useEffect(() => setShown(shown), [shown.from, shown.to]);
  const rest = claims.length - shown.to;
  const before = claims.slice(Math.max(0, shown.from - 1), shown.from)[0];
  const drawn = claims.slice(shown.from, shown.to);
  return (
    <>
      {shown.from > 0 && (
        <button
          type="button"
          class="button claim-rows-more"
          onClick={() => setShown({ from: Math.max(0, shown.from - PAGE), to: shown.to })}
        >
          {text.details.earlier(Math.min(shown.from, PAGE))}
        </button>
      )}
      <ol class="claim-rows" start={shown.from + 1}>
        {drawn.map((claim, index) => {
          const isFirst = byClaimant && (drawn[index - 1] ?? before)?.claimant !== claim.claimant;
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
        <button
          type="button"
          class="button claim-rows-more"
          onClick={() => setShown({ from: shown.from, to: shown.to + PAGE })}
        >
          {text.details.more(Math.min(rest, PAGE))}
        </button>
      )}
    </>
  );
}

/** The claims to draw so that one is among them: all up to it, or where it is far down, a page round it. */
function pageWith(needed: number, from: number, to: number): { readonly from: number; readonly to: number } {
  if (needed >= from && needed < to + FAR) return { from, to: needed + 1 };
  const start = needed < FAR ? 0 : needed - (needed % PAGE);
  return { from: start, to: Math.max(start + PAGE, needed + 1) };
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
