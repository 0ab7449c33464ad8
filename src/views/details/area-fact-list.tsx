import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { SortedClaims } from "../../core/details/area-claims.ts";
import { areaFacts, type Extreme } from "../../core/details/area-facts.ts";
import type { AreaId } from "../../core/records/area.ts";
import type { Claim } from "../../core/records/records.ts";
import { endOf } from "../../core/time/span.ts";
import { dateWords } from "../../words/claim-words.ts";
import { Meaning } from "../parts/meaning.tsx";
import { useWholeText } from "../parts/use-text.ts";
import "./area-fact-list.css";
import { useAnswer, useDetails } from "./details-context.ts";
import { TableRow } from "./table-row.tsx";

/** How many of the claims about an area match, how many of these for certain, and by how many independent groups. */
export function AreaCount({ area, sorted }: { readonly area: AreaId; readonly sorted: SortedClaims }): JSX.Element {
  const words = useWholeText().selected.facts;
  const { result } = useAnswer();
  const measures = result.areas.get(area);
  const certain = result.certain().areas.get(area)?.claims ?? 0;
  return (
    <dl class="area-fact-list">
      <TableRow term={words.inWindow}>
        {words.counted(
          <b>{words.of(sorted.matching.length, sorted.total)}</b>,
          certain === (measures?.claims ?? 0) ? null : <Meaning>{words.certain(certain)}</Meaning>,
          sorted.matching.length > 0 ? (measures?.groups ?? 0) : null,
          sorted.hidden.length,
        )}
      </TableRow>
    </dl>
  );
}

/** Who affirmed first and last, over all time and whatever the filter, and who denied last. */
export function AreaFactList({
  claims,
  isWider,
}: {
  readonly claims: readonly Claim[];
  readonly isWider: boolean;
}): JSX.Element {
  const words = useWholeText().selected.facts;
  const { clock } = useAnswer().result.query;
  const { firstAffirmed, lastAffirmed, lastDenied } = useMemo(() => areaFacts(claims, clock), [claims, clock]);
  const isAny = ({ dated, long }: Extreme) => dated !== null || long !== null;
  const never = words.never(isWider);
  return (
    <dl class="area-fact-list">
      <TableRow term={words.firstAffirmed}>{firstAffirmed ? <FirstClaim claim={firstAffirmed} /> : never}</TableRow>
      {isAny(lastAffirmed) && <ExtremeRow term={words.lastAffirmed} extreme={lastAffirmed} never={never} />}
      <ExtremeRow term={isAny(lastDenied) ? words.lastDenied : words.denied} extreme={lastDenied} never={never} />
    </dl>
  );
}

/** By when it had been affirmed; for a longer span, that its end is what counts. */
function FirstClaim({ claim }: { readonly claim: Claim }): JSX.Element | null {
  const text = useWholeText();
  const words = text.selected.facts;
  const { clock } = useAnswer().result.query;
  const span = claim[clock];
  if (!span) return null;
  const date = text.dates.span(span);
  return (
    <>
      <ExtremeClaim claim={claim} date={text.dates.by(span)} say={words.dated} isShort={false} />
      {text.dates.span(endOf(span)) !== date && <span class="area-fact-long">{words.fromEnd(date)}</span>}
    </>
  );
}

function ExtremeRow({
  term,
  extreme,
  never,
}: {
  readonly term: string;
  readonly extreme: Extreme;
  /** In place of a claim where there is none. */
  readonly never: string;
}): JSX.Element {
  const words = useWholeText().selected.facts;
  const { dated, long } = extreme;
  return (
    <TableRow term={term}>
      {!dated && !long && never}
      {dated && <ExtremeClaim claim={dated} say={words.dated} isShort={false} />}
      {long && (
        <span class={dated ? "area-fact-long" : undefined}>
          <ExtremeClaim claim={long} say={dated ? words.long : words.dated} isShort={dated !== null} />
        </span>
      )}
    </TableRow>
  );
}

function ExtremeClaim({
  claim,
  date,
  say,
  isShort,
}: {
  readonly claim: Claim;
  /** Its own date unless given. */
  readonly date?: string;
  readonly say: (date: string, who: string, denied: string | null) => string;
  /** Without what is denied. */
  readonly isShort: boolean;
}): JSX.Element {
  const text = useWholeText();
  const words = text.selected.facts;
  const { lookup } = useDetails();
  const { failingFacets, result } = useAnswer();
  const { clock } = result.query;
  const denied = claim.denies === null || isShort ? null : text.vocabulary.denies[claim.denies];
  const who = lookup.claimantOf(claim)?.shortName ?? claim.claimant;
  return (
    <>
      {say(date ?? dateWords(text, claim, clock), who, denied)}
      {failingFacets(claim).length > 0 && (
        <>
          {" "}
          <span class="area-fact-hidden">{words.hidden}</span>
        </>
      )}
    </>
  );
}
