import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Additions } from "../../core/published/additions.ts";
import type { Claim } from "../../core/records/records.ts";
import type { Day } from "../../core/time/day.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";
import { ofLevel } from "./added-answer.tsx";
import { AddedGroups } from "./added-groups.tsx";
import { AddedLines } from "./added-lines.tsx";

/** What a number of the answer, or of the notes below the list, counts. */
export type SubsetName = "provinces" | "districts" | "first" | "retrospective" | "undated" | "elsewhere";

/** Claims that are listed at first. */
const PAGE = 50;

/** What one number counts, by itself; takes the focus when it is drawn. */
export function AddedSubset({
  name,
  additions,
  undated,
  since,
  onLeave,
}: {
  readonly name: SubsetName;
  readonly additions: Additions;
  readonly undated: readonly Claim[];
  readonly since: Day;
  readonly onLeave: () => void;
}): JSX.Element {
  const text = useWholeText();
  const words = text.published;
  const { regions } = useAtlas().dataset.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [name]);
  const lines = (claims: readonly Claim[]) => <AddedLines key={name} claims={claims} most={PAGE} since={since} />;
  const groups = (which: Additions["regions"]) => <AddedGroups groups={which} order="region" since={since} />;
  const list = () => {
    switch (name) {
      case "provinces":
        return groups(ofLevel(additions.regions, "province", regions));
      case "districts":
        return groups(ofLevel(additions.regions, "district", regions));
      case "first":
        return groups(additions.regions.filter(({ isFirst }) => isFirst));
      case "retrospective":
        return lines(additions.retrospective);
      case "elsewhere":
        return lines(additions.elsewhere);
      case "undated":
        return lines(undated);
    }
  };
  return (
    <>
      <div class="added-subset">
        <h3 ref={heading} tabIndex={-1}>
          {words.subsets[name](text.dates.day(since))}
        </h3>
        <button type="button" class="button" onClick={onLeave}>
          {words.showAll}
        </button>
      </div>
      {list()}
    </>
  );
}
