import type { ComponentChildren, JSX } from "preact";
import type { Claim } from "../../core/records/records.ts";
import { dateWords } from "../../words/claim-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { SourceLink } from "../parts/source-link.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** On paper, the claims of a step: who, when, what, and where it was read. */
export function StorySources({ claims }: { readonly claims: readonly Claim[] }): JSX.Element {
  const text = useWholeText();
  const { lookup } = useAtlas().model.value;
  return (
    <section class="story-sources">
      <h4>{text.story.sources}</h4>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            {text.story.source<ComponentChildren>(
              <b>
                <DataText>{lookup.claimantOf(claim)?.name ?? claim.claimant}</DataText>
              </b>,
              dateWords(text, claim, "occurred"),
              <DataText>{claim.summary}</DataText>,
            )}{" "}
            {lookup.publicationsOf(claim).map((publication) => (
              <SourceLink key={publication.id} publication={publication} isSearched={false} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
