import type { JSX } from "preact";
import { titleOfArea } from "../../core/details/area-title.ts";
import type { AddedGroup, Additions } from "../../core/published/additions.ts";
import type { AreaId } from "../../core/records/area.ts";
import type { ClaimantId } from "../../core/records/records.ts";
import { polarityOf } from "../../core/records/vocabulary.ts";
import { type Day, monthStart } from "../../core/time/day.ts";
import { useDetails } from "../details/details-context.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { AddedLines } from "./added-lines.tsx";

export const ADDED_ORDERS = ["region", "claimant", "date"] as const;
/** By what new claims are listed. */
export type AddedOrder = (typeof ADDED_ORDERS)[number];

type Group = AddedGroup<AreaId> | AddedGroup<ClaimantId> | AddedGroup<number>;

/** Claims of a group that are listed at first. */
const FEW = 3;

/** The groups of an order, wider areas aside. */
export function groupsOf({ regions, claimants, months }: Additions, order: AddedOrder): readonly Group[] {
  return { region: regions, claimant: claimants, date: months }[order];
}

/** New claims under what they have in common: a region, which opens, a claimant or a month of report. */
export function AddedGroups({
  groups,
  order,
  since,
}: {
  readonly groups: readonly Group[];
  readonly order: AddedOrder;
  readonly since: Day;
}): JSX.Element {
  return (
    <ul class="added-groups">
      {groups.map((group) => (
        <li key={group.key}>
          <GroupHead group={group} order={order} />
          <AddedLines claims={group.claims} most={FEW} namesAreas={order === "claimant"} since={since} />
        </li>
      ))}
    </ul>
  );
}

function GroupHead({ group, order }: { readonly group: Group; readonly order: AddedOrder }): JSX.Element {
  const text = useWholeText();
  const { dataset } = useAtlas();
  const tools = useDetails();
  const words = text.published;
  const { claims, isFirst, key } = group;
  const denying = claims.filter(({ assertion, responsibility }) => polarityOf(assertion, responsibility) === "deny");
  const nameOf = (): JSX.Element | string => {
    if (order === "date") return text.dates.month(monthStart(Number(key)));
    if (order === "claimant") return <DataText>{dataset.value.claimants.get(key as ClaimantId)?.name ?? key}</DataText>;
    const title = titleOfArea(key as AreaId, dataset.value.regions);
    return title ? text.details.areaName(title) : String(key);
  };
  const inside = (
    <>
      <span class="added-head-name">{nameOf()}</span>{" "}
      {isFirst && order !== "date" && (
        <span class="added-head-first">{order === "region" ? words.neverNamed : words.neverHeard}</span>
      )}{" "}
      <span class="added-head-count">
        <b translate={false}>{text.map.added(claims.length)}</b>
        {denying.length > 0 && words.deny(denying.length)}
      </span>
    </>
  );
  return (
    <h3>
      {order === "region" ? (
        <button type="button" class="added-head" onClick={() => tools.showArea(key as AreaId, null)}>
          {inside}
        </button>
      ) : (
        <span class="added-head">{inside}</span>
      )}
    </h3>
  );
}
