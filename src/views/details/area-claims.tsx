import type { JSX } from "preact";
import { standingOf } from "../../core/query/standing.ts";
import type { AreaId } from "../../core/records/area.ts";
import type { Claim, ClaimId } from "../../core/records/records.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { EmptyNotice } from "../parts/empty-notice.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { AreaCount, AreaFactList } from "./area-fact-list.tsx";
import { AreaStrips } from "./area-strips.tsx";
import { ClaimRows } from "./claim-rows.tsx";
import { useAnswer } from "./details-context.ts";
import { OrderSelect } from "./order-select.tsx";
import { SetAsideLists } from "./set-aside-lists.tsx";
import type { ListedClaims } from "./use-listed-claims.ts";

/** What is known of the claims about an area, in numbers, dates and strips, and the claims themselves, one of them open. */
export function AreaClaims({
  area,
  isWider,
  claims,
  listed,
  openId,
  showsStrips,
}: {
  readonly area: AreaId;
  readonly isWider: boolean;
  readonly claims: readonly Claim[];
  readonly listed: ListedClaims;
  readonly openId: ClaimId | null;
  readonly showsStrips: boolean;
}): JSX.Element {
  const text = useWholeText();
  const { regions } = useAtlas().dataset.value;
  const { hidingParts, result, order } = useAnswer();
  const { sorted, matching, reading, showsAside, asideHeading } = listed;
  return (
    <>
      <AreaCount area={area} sorted={sorted} />
      <div class="area-history">
        <AreaFactList claims={claims} isWider={isWider} />
        {showsStrips && <AreaStrips claims={claims} />}
      </div>
      {matching.length === 0 && (
        <EmptyNotice
          title={text.standing.without(standingOf(area, result, regions))}
          claims={sorted}
          hidingParts={hidingParts}
        />
      )}
      {matching.length > 1 && (
        <div class="area-list-head">
          <h3>{text.selected.inWindow(matching.length)}</h3>
          <OrderSelect />
        </div>
      )}
      <ClaimRows claims={matching} openId={openId} byClaimant={order === "claimant"} />
      {showsAside && <SetAsideLists sorted={sorted} openId={openId} heading={asideHeading} inOrder={reading} />}
    </>
  );
}
