import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { categoryOf } from "../../core/records/claimant-category.ts";
import { gradeOf } from "../../core/records/grade.ts";
import type { Claim } from "../../core/records/records.ts";
import { polarityOf } from "../../core/records/vocabulary.ts";
import { whereOf } from "../../words/claim-cells.ts";
import { dateWords, kindWords, saysWords } from "../../words/claim-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { FoundElsewhere } from "../parts/found-elsewhere.tsx";
import { Marked } from "../parts/marked.tsx";
import { SourceLink } from "../parts/source-link.tsx";
import { StanceSwatch } from "../parts/stance-swatch.tsx";
import { useWholeText } from "../parts/use-text.ts";

export interface ClaimCellsProps {
  readonly claim: Claim;
  /** Whether the link takes part in the order of focus. */
  readonly isTabStop: boolean;
}

/** The cells of a claim's row; the same cells as before where nothing changed, so that they are not drawn again. */
export function ClaimCells({ claim, isTabStop }: ClaimCellsProps): JSX.Element {
  const text = useWholeText();
  const dataset = useAtlas().dataset.value;
  return useMemo(() => {
    const claimant = dataset.claimants.get(claim.claimant);
    const publication = dataset.publications.get(claim.publication);
    const category = categoryOf(claimant?.type ?? "other");
    const where = whereOf(text, claim, dataset);
    const { reliabilities, credibilities, categories } = text.vocabulary;
    return (
      <>
        <td data-column="occurred" translate={false}>
          {dateWords(text, claim, "occurred")}
        </td>
        <th scope="row" data-column="claimant">
          <StanceSwatch category={category} stance={polarityOf(claim.assertion, claim.responsibility)} />
          <b aria-hidden="true" translate={false}>
            {category}
          </b>
          <span class="visually-hidden">{text.details.claim.spokenCategory(categories[category])}</span>
          <span class="clamped" dir="auto">
            <Marked text={claimant?.name ?? claim.claimant} />
          </span>
        </th>
        <td class="clamped" data-column="says">
          {kindWords(text, claim)} <span>{saysWords(text, claim)}</span>
        </td>
        <td class="clamped" data-column="where">
          <Marked text={where.names} /> <span>{where.extent}</span>
        </td>
        <td data-column="summary">
          <FoundElsewhere
            room={32}
            claim={claim}
            visible={[claim.summary, claimant?.name ?? "", where.names, publication?.publisher ?? ""]}
          />
          <span class="clamped" dir="auto">
            <Marked text={claim.summary} />
          </span>
        </td>
        <td
          data-column="grade"
          title={text.table.grade(reliabilities[claim.reliability], credibilities[claim.credibility])}
        >
          <span translate={false}>{gradeOf(claim)}</span>
        </td>
        <td class="clamped" data-column="publisher">
          {publication && <SourceLink publication={publication} tabIndex={isTabStop ? 0 : -1} />}
        </td>
        <td data-column="reported" translate={claim.reported === null}>
          {dateWords(text, claim, "reported")}
        </td>
      </>
    );
  }, [text, claim, isTabStop, dataset]);
}
