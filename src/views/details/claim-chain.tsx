import type { ComponentChildren, JSX } from "preact";
import type { Claim, Publication } from "../../core/records/records.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./claim-chain.css";
import { DataText } from "../parts/data-text.tsx";
import { Marked } from "../parts/marked.tsx";
import { SourceLink } from "../parts/source-link.tsx";
import { useDetails } from "./details-context.ts";

/** How a claim reached the atlas: who made it, where it was read, who else carried it. */
export function ClaimChain({ claim }: { readonly claim: Claim }): JSX.Element {
  const text = useWholeText();
  const { lookup } = useDetails();
  const claimant = lookup.claimantOf(claim);
  const [first, ...others] = lookup.publicationsOf(claim);
  const words = text.openClaim;
  return (
    <ol class="claim-chain">
      <li class="claim-chain-claimant">
        <span class="claim-chain-dot" style={{ background: `var(--${lookup.categoryOf(claim)})` }} />
        {words.claimedBy(
          <b>
            <DataText>
              <Marked text={claimant?.name ?? claim.claimant} />
            </DataText>
          </b>,
          claimant ? text.vocabulary.claimantTypes[claimant.type] : null,
        )}
        {claimant?.description && (
          <span class="claim-chain-more" dir="auto">
            {claimant.description}
          </span>
        )}
      </li>
      {first && <Carrier told={words.readIn} publication={first} showsTitle />}
      {others.map((publication) => (
        <Carrier key={publication.id} told={words.alsoIn} publication={publication} />
      ))}
    </ol>
  );
}

function Carrier({
  told,
  publication,
  showsTitle = false,
}: {
  readonly told: WholeCatalogue["openClaim"]["readIn"];
  readonly publication: Publication;
  readonly showsTitle?: boolean;
}): JSX.Element {
  const text = useWholeText();
  const { title, published, kind } = publication;
  return (
    <li>
      <span class="claim-chain-dot" />
      {told<ComponentChildren>(
        <SourceLink publication={publication} isSearched={showsTitle} />,
        published === null ? text.openClaim.undated : <span translate={false}>{text.dates.span(published)}</span>,
        kind === "report" ? null : text.openClaim.publicationKinds[kind],
      )}
      {showsTitle && title && (
        <span class="claim-chain-more" dir="auto">
          <Marked text={title} />
        </span>
      )}
    </li>
  );
}
