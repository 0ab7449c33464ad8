import type { JSX } from "preact";
import { stanceOf } from "../../core/measures/stances.ts";
import { categoryOf } from "../../core/records/claimant-category.ts";
import type { ClaimId } from "../../core/records/records.ts";
import { polarityOf } from "../../core/records/vocabulary.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { StanceSwatch } from "../parts/stance-swatch.tsx";
import { useText } from "../parts/use-text.ts";

/** Who claims what about a place, when, and how precisely the place is told. */
export function TipOfClaim({ claim: id }: { readonly claim: ClaimId }): JSX.Element | null {
  const text = useText();
  const { lookup } = useAtlas().model.value;
  const claim = lookup.claim(id);
  const claimant = claim && lookup.claimantOf(claim);
  if (!claim || !claimant) return null;
  const polarity = polarityOf(claim.assertion, claim.responsibility);
  const stance = stanceOf(Number(polarity === "affirm"), Number(polarity === "deny"), Number(polarity === "neither"));
  return (
    <>
      <p class="map-tip-head">
        <b>{text.vocabulary.assertions[claim.assertion]}</b> <span>{text.vocabulary.polarityOfClaim[polarity]}</span>
      </p>
      {claim.point && <p>{text.map.place(claim.point.settlement, claim.point.precision)}</p>}
      <ul>
        <li>
          <StanceSwatch category={categoryOf(claimant.type)} stance={stance} />
          <span dir="auto">{claimant.name}</span>
        </li>
      </ul>
      <p>{text.dates.span(claim.occurred)}</p>
      <p class="map-tip-foot">{text.map.clickForClaim}</p>
    </>
  );
}
