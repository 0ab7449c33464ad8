import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { agreementTable } from "../../core/agreement/agreement-table.ts";
import { contestAmong } from "../../core/agreement/contest-among.ts";
import { wholeDenials } from "../../core/agreement/whole-denials.ts";
import { sortClaims } from "../../core/details/area-claims.ts";
import type { AreaTitle } from "../../core/details/area-title.ts";
import { type AreaId, partsOfArea } from "../../core/records/area.ts";
import type { Claim } from "../../core/records/records.ts";
import { selectArea } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";
import { AgreementPanel } from "./agreement-panel.tsx";
import { useAnswer, useDetails } from "./details-context.ts";

/** Who says what of an area, and how they agree: in a sentence, then in a table. */
export function AreaAgreement({
  area,
  title,
  claims,
  claim,
}: {
  readonly area: AreaId;
  readonly title: AreaTitle;
  /** Those that match, in reading order. */
  readonly claims: readonly Claim[];
  readonly claim: Claim | null;
}): JSX.Element {
  const text = useWholeText();
  const words = text.agreement;
  const atlas = useAtlas();
  const { regions } = atlas.dataset.value;
  const rule = useComputed(() => atlas.view.value.contestRule).value;
  const { lookup } = useDetails();
  const { result, failingFacets } = useAnswer();
  const table = useMemo(() => agreementTable(claims, lookup.claimantOf), [claims, lookup]);
  const { contest, wholes } = useMemo(() => {
    const voiceOf = (of: Claim) => lookup.claimantOf(of)?.group ?? of.claimant;
    const denials = wholeDenials(
      area,
      regions,
      (whole) => sortClaims(lookup.naming(whole), result.query, failingFacets).matching,
    );
    return {
      contest: contestAmong(partsOfArea(area).region, claims, denials, voiceOf, rule),
      wholes: new Set(denials.map(voiceOf)).size,
    };
  }, [area, regions, claims, lookup, result, failingFacets, rule]);
  return (
    <AgreementPanel
      name={text.details.areaName(title)}
      table={table}
      folds
      claim={claim}
      onBack={() => claim && selectArea(atlas, area)}
    >
      {(grid) => (
        <>
          <p class="agreement-words">
            {contest &&
              words.sentence(<b>{words.said(contest.voices)}</b>, {
                ...contest,
                rule,
                whole: title.within.length === 0 ? null : { level: title.level, voices: wholes },
              })}
          </p>
          {grid}
        </>
      )}
    </AgreementPanel>
  );
}
