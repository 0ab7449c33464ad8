import type { JSX } from "preact";
import type { Claim } from "../../core/records/records.ts";
import { CREDIBILITIES, polarityOf, RELIABILITIES } from "../../core/records/vocabulary.ts";
import { numberWords } from "../../words/number-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Marked } from "../parts/marked.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { ClaimEventRow } from "./claim-event.tsx";
import { ClaimRelations } from "./claim-relations.tsx";
import "./claim-table.css";
import { DataText } from "../parts/data-text.tsx";
import { useDetails } from "./details-context.ts";
import { GradeLadder } from "./grade-ladder.tsx";
import { NamedAreas } from "./named-areas.tsx";
import { TableRow } from "./table-row.tsx";

/** Everything else known of a claim, as terms and values; what a claim does not have is left out. */
export function ClaimTable({ claim }: { readonly claim: Claim }): JSX.Element {
  const text = useWholeText();
  const words = text.openClaim;
  const { area } = useAtlas().selection.value;
  const { occurred, reported, responsibility } = claim;
  const numbers = numberWords(text, claim.numbers);
  const { knownTo, responsibilities, reliabilities, credibilities } = text.vocabulary;
  return (
    <dl class="claim-table">
      <TableRow term={words.occurred}>
        {words.dated(<span translate={false}>{text.dates.span(occurred)}</span>, knownTo[occurred.precision])}
      </TableRow>
      <TableRow term={words.reported}>
        {reported === null ? (
          text.details.claim.dateUnknown
        ) : (
          <span translate={false}>{text.dates.span(reported)}</span>
        )}
      </TableRow>
      <Where claim={claim} />
      {area !== null && <NamedAreas claim={claim} area={area} />}
      <Says claim={claim} />
      {responsibility && <TableRow term={words.responsibility}>{responsibilities[responsibility]}</TableRow>}
      {numbers && <TableRow term={words.numbers}>{numbers}</TableRow>}
      <TableRow term={words.source}>
        <GradeLadder steps={RELIABILITIES} grade={claim.reliability} words={reliabilities[claim.reliability]} />
      </TableRow>
      <TableRow term={words.grade}>
        <GradeLadder steps={CREDIBILITIES} grade={claim.credibility} words={credibilities[claim.credibility]} />
      </TableRow>
      <Why claim={claim} />
      {claim.note && (
        <TableRow term={words.note}>
          <span class="claim-table-line" dir="auto">
            <Marked text={claim.note} />
          </span>
        </TableRow>
      )}
      <ClaimEventRow claim={claim} />
      <ClaimRelations claim={claim} />
    </dl>
  );
}

/** The place in words, and where on the map a precise place stands. */
function Where({ claim }: { readonly claim: Claim }): JSX.Element | null {
  const words = useWholeText().openClaim;
  const { place, point } = claim;
  const isElsewhere = point !== null && (point.precision === "near" || !place.includes(point.settlement));
  if (place === "" && !isElsewhere) return null;
  return (
    <TableRow term={words.where}>
      <span class="claim-table-line" dir="auto">
        <Marked text={place} />
      </span>
      {isElsewhere && <span class="claim-table-aside">{words.mapped[point.precision](point.settlement)}</span>}
    </TableRow>
  );
}

function Says({ claim }: { readonly claim: Claim }): JSX.Element | null {
  const text = useWholeText();
  const words = text.openClaim;
  const polarity = polarityOf(claim.assertion, claim.responsibility);
  const { polarityOfClaim, denies } = text.vocabulary;
  if (polarity === "affirm") return null;
  if (claim.denies === null) return <TableRow term={words.says}>{polarityOfClaim[polarity]}</TableRow>;
  return (
    <TableRow term={polarity === "deny" ? text.details.claim.denies : words.disputes}>{denies[claim.denies]}</TableRow>
  );
}

/** Why the claim is graded as it is, and how its claimant is graded by default. */
function Why({ claim }: { readonly claim: Claim }): JSX.Element | null {
  const words = useWholeText().openClaim;
  const claimant = useDetails().lookup.claimantOf(claim);
  if (!claimant)
    return claim.gradingReason ? (
      <TableRow term={words.why}>
        <span class="claim-table-line" dir="auto">
          {claim.gradingReason}
        </span>
      </TableRow>
    ) : null;
  const { reliability, reliabilityReason } = claimant;
  const lead = reliability === claim.reliability ? words.defaultGrade(reliability) : words.differs(reliability);
  return (
    <TableRow term={words.why}>
      {claim.gradingReason && (
        <span class="claim-table-line" dir="auto">
          {claim.gradingReason}
        </span>
      )}
      {reliabilityReason && (
        <span class="claim-table-aside">
          {lead}
          <DataText>{reliabilityReason}</DataText>
        </span>
      )}
    </TableRow>
  );
}
