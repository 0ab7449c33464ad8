import type { JSX } from "preact";
import { categoryOf } from "../../core/records/claimant-category.ts";
import { gradeOf } from "../../core/records/grade.ts";
import type { ClaimId } from "../../core/records/records.ts";
import type { EstimateSet } from "../../core/strength/estimate-sets.ts";
import type { Estimate } from "../../core/strength/estimates.ts";
import { whereOf } from "../../words/claim-cells.ts";
import { sizeWords } from "../../words/estimate-words.ts";
import "../analysis/analysis-table.css";
import { useAtlas } from "../parts/atlas-context.ts";
import { StanceSwatch } from "../parts/stance-swatch.tsx";
import { useWholeText } from "../parts/use-text.ts";
import "./estimate-table.css";
import { openEstimate } from "./strength-panel.tsx";
import type { StrengthAnswer } from "./use-strength.ts";

interface TableProps {
  readonly set: EstimateSet;
  readonly names: StrengthAnswer["names"];
  readonly active: ClaimId | null;
  readonly onActive: (claim: ClaimId | null) => void;
}

/** The estimates of a set, newest first; the row that is pointed at or in focus has its mark ringed, and the other way round. */
export function EstimateTable({ set, names, active, onActive }: TableProps): JSX.Element {
  const { strength } = useWholeText();
  const hasPlaces = set.of === "parts";
  const columns = (["about", "who", "where", "said", "counts", "grade"] as const).filter(
    (column) => column !== "where" || hasPlaces,
  );
  return (
    <div class="estimate-table">
      <table class="analysis-table">
        <caption class="visually-hidden">{strength.table}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {strength.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onPointerLeave={() => onActive(null)}>
          {set.list.toReversed().map((estimate) => (
            <Row
              key={estimate.claim.id}
              estimate={estimate}
              name={names.get(estimate.claim.id) ?? ""}
              isActive={estimate.claim.id === active}
              hasPlace={hasPlaces}
              onActive={onActive}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  estimate: { claim, claimant, size, span },
  name,
  isActive,
  hasPlace,
  onActive,
}: {
  readonly estimate: Estimate;
  readonly name: string;
  readonly isActive: boolean;
  readonly hasPlace: boolean;
  readonly onActive: (claim: ClaimId | null) => void;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const dataset = state.dataset.value;
  const category = categoryOf(claimant.type);
  const about = text.dates.span(span);
  const activate = () => onActive(claim.id);
  return (
    <tr
      data-active={isActive}
      data-selected={state.selection.value.claim === claim.id}
      onPointerEnter={activate}
      onFocusIn={activate}
      onFocusOut={() => onActive(null)}
    >
      <td data-column="about" translate={false}>
        {about}
      </td>
      <th scope="row" data-column="who">
        <StanceSwatch category={category} stance="affirm" />
        <span class="visually-hidden">{text.details.claim.spokenCategory(text.vocabulary.categories[category])}</span>
        <button
          type="button"
          class="link-button"
          title={text.strength.openClaim(claimant.name, about)}
          onClick={() => openEstimate(state, claim)}
        >
          <bdi>{name}</bdi>
        </button>
      </th>
      {hasPlace && (
        <td data-column="where" dir="auto">
          {whereOf(text, claim, dataset).names}
        </td>
      )}
      <td data-column="said">{sizeWords(text, size)}</td>
      <td data-column="counts">{text.strength.counts[claim.numbers.counts]}</td>
      <td data-column="grade" translate={false}>
        {gradeOf(claim)}
      </td>
    </tr>
  );
}
