import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Claim } from "../../core/records/records.ts";
import type { Clock } from "../../core/time/span.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { lazy } from "../parts/lazy.tsx";
import { Marked } from "../parts/marked.tsx";
import { usePanelId } from "../parts/use-panel-id.ts";
import "./claim-entry.css";
import { ClaimLine } from "./claim-line.tsx";
import { useDetails } from "./details-context.ts";

/** So much of an element must be in view below its upper edge to be left where it is, px. */
const ENOUGH = 120;

const FoundElsewhere = lazy(async () => (await import("../parts/found-elsewhere.tsx")).FoundElsewhere);
const OpenClaim = lazy(async () => (await import("./open-claim.tsx")).OpenClaim);

export interface ClaimEntryProps {
  readonly claim: Claim;
  readonly open: boolean;
  /** Why the claim is set aside, in words. */
  readonly note?: string | undefined;
  /** Whose dates are shown. */
  readonly clock: Clock;
}

/** A claim in a list: closed, its line and summary, opened by a click or Enter; open, with its chain and table. */
export function ClaimEntry({ claim, open, note, clock }: ClaimEntryProps): JSX.Element {
  const tools = useDetails();
  const { selection, playing, search } = useAtlas();
  const { focusNext } = tools;
  const article = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const summary = usePanelId();
  useLayoutEffect(() => {
    if (focusNext.current !== claim.id) return;
    focusNext.current = null;
    (button.current ?? heading.current)?.focus({ preventScroll: true });
    if (article.current) reveal(article.current);
  });
  const revealChosen = () => {
    const isChosen = open && selection.peek().claim === claim.id;
    if (isChosen && !playing.peek() && article.current) reveal(article.current);
  };
  useLayoutEffect(revealChosen, [open, claim.id, selection, playing]);
  return (
    <article ref={article} class={open ? "claim-entry open" : "claim-entry"}>
      <h3 ref={heading} tabIndex={open ? -1 : undefined}>
        {open ? (
          <ClaimLine claim={claim} clock={clock} />
        ) : (
          <button
            ref={button}
            type="button"
            aria-expanded="false"
            aria-describedby={summary}
            onClick={() => tools.openClaim(claim)}
          >
            <ClaimLine claim={claim} clock={clock} />
          </button>
        )}
      </h3>
      <p class="claim-entry-summary" dir="auto" id={summary}>
        <Marked text={claim.summary} />
      </p>
      {search.value && <FoundInEntry claim={claim} open={open} />}
      {note && <p class="claim-entry-note">{note}</p>}
      {open && <OpenClaim claim={claim} onDrawn={revealChosen} />}
    </article>
  );
}

/** Where else the claim holds what was searched: an open one shows all its texts but the other names of places. */
function FoundInEntry({ claim, open }: { readonly claim: Claim; readonly open: boolean }): JSX.Element {
  const { lookup } = useDetails();
  const [publication] = lookup.publicationsOf(claim);
  const shown = [
    claim.place,
    claim.note,
    lookup.claimantOf(claim)?.name ?? "",
    publication?.publisher ?? "",
    publication?.title ?? "",
  ];
  return <FoundElsewhere room={90} claim={claim} visible={open ? [claim.summary, ...shown] : [claim.summary]} />;
}

/** Scrolls the panel so that an element stands at its top, unless enough of it is in view already. */
function reveal(element: HTMLElement): void {
  const panel = element.closest(".details-scroll")?.getBoundingClientRect();
  const { top } = element.getBoundingClientRect();
  if (panel && top >= panel.top && top + ENOUGH <= panel.bottom) return;
  element.scrollIntoView({ block: "start" });
}
