import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { titleOfArea } from "../../core/details/area-title.ts";
import type { Claim } from "../../core/records/records.ts";
import { polarityOf } from "../../core/records/vocabulary.ts";
import type { Day } from "../../core/time/day.ts";
import { dateWords, kindWords } from "../../words/claim-words.ts";
import { useDetails } from "../details/details-context.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { StanceSwatch } from "../parts/stance-swatch.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** Areas that a line names. */
const MOST_AREAS = 2;

/** Claims in a line each, which opens it: by whom or of where, of which kind, reported when; the first few until more are asked for. */
export function AddedLines({
  claims,
  most,
  namesAreas = false,
  since,
}: {
  readonly claims: readonly Claim[];
  readonly most: number;
  /** Whether where they speak of is told rather than who speaks. */
  readonly namesAreas?: boolean;
  /** Claims of a time before this day tell which. */
  readonly since: Day;
}): JSX.Element {
  const words = useWholeText().published;
  const [isWhole, setWhole] = useState(false);
  const rest = isWhole ? 0 : claims.length - most;
  return (
    <>
      <ul class="added-lines">
        {(isWhole ? claims : claims.slice(0, most)).map((claim) => (
          <li key={claim.id}>
            <AddedLine claim={claim} namesAreas={namesAreas} since={since} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="link-button added-more" onClick={() => setWhole(true)}>
          {words.moreOf(rest)}
        </button>
      )}
    </>
  );
}

function AddedLine({
  claim,
  namesAreas,
  since,
}: {
  readonly claim: Claim;
  readonly namesAreas: boolean;
  readonly since: Day;
}): JSX.Element {
  const text = useWholeText();
  const { regions } = useAtlas().dataset.value;
  const { lookup, openClaim } = useDetails();
  const category = lookup.categoryOf(claim);
  const who = () => lookup.claimantOf(claim)?.shortName ?? claim.claimant;
  const where = () => {
    const titles = lookup.areasOf(claim).flatMap((area) => titleOfArea(area, regions) ?? []);
    const named = titles.slice(0, MOST_AREAS).map(text.details.areaName);
    const more = titles.length - named.length;
    return text.filters.words.list(more === 0 ? named : [...named, text.published.moreOf(more)], "and");
  };
  const time = claim.occurred.to < since ? text.dates.span(claim.occurred) : null;
  return (
    <button type="button" class="added-line" onClick={() => openClaim(claim)}>
      <StanceSwatch category={category} stance={polarityOf(claim.assertion, claim.responsibility)} />
      <b aria-hidden="true" translate={false}>
        {category}
      </b>
      <span class="visually-hidden">{text.details.claim.spokenCategory(text.vocabulary.categories[category])}</span>
      <span class="added-line-words">
        {text.published.line(namesAreas ? where() : who(), kindWords(text, claim), time)}
      </span>{" "}
      <span class="added-line-date">{dateWords(text, claim, "reported")}</span>
    </button>
  );
}
