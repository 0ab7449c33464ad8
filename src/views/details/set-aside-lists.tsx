import type { JSX, RefObject } from "preact";
import { useMemo } from "preact/hooks";
import type { SetAside, SortedClaims } from "../../core/details/area-claims.ts";
import type { Claim, ClaimId } from "../../core/records/records.ts";
import { useWholeText } from "../parts/use-text.ts";
import { ClaimRows } from "./claim-rows.tsx";
import { useAnswer } from "./details-context.ts";
import "./set-aside-lists.css";
import { asideNote } from "./set-aside-words.ts";

/** The claims about an area that are outside the window or hidden by the filter, each with the reason. */
export function SetAsideLists({
  sorted,
  openId,
  heading,
  inOrder,
}: {
  readonly sorted: SortedClaims;
  readonly openId: ClaimId | null;
  /** Takes the focus when the lists are opened. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly inOrder: (claims: readonly Claim[]) => readonly Claim[];
}): JSX.Element {
  const text = useWholeText();
  const answer = useAnswer();
  const { clock } = answer.result.query;
  const isUndated = sorted.outside.some(({ claim }) => claim[clock] === null);
  const [outside, hidden] = useMemo(() => {
    const claimsOf = (entries: readonly SetAside[]) => inOrder(entries.map(({ claim }) => claim));
    return [claimsOf(sorted.outside), claimsOf(sorted.hidden)] as const;
  }, [sorted, inOrder]);
  const lists = [
    [text.selected.outside(outside.length, isUndated), outside],
    [text.selected.hidden(hidden.length), hidden],
  ] as const;
  const filled = lists.filter(([, claims]) => claims.length > 0);
  return (
    <>
      {filled.map(([title, claims], index) => (
        <section key={title} class="set-aside">
          <h3 ref={index === 0 ? heading : null} tabIndex={-1}>
            {title}
          </h3>
          <ClaimRows claims={claims} openId={openId} noteOf={(claim) => asideNote(text, claim, answer)} />
        </section>
      ))}
    </>
  );
}
