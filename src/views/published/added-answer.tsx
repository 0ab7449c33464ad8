import type { ComponentChildren, JSX } from "preact";
import type { AddedGroup, Additions } from "../../core/published/additions.ts";
import { type AreaId, isPainted } from "../../core/records/area.ts";
import type { Level } from "../../core/records/vocabulary.ts";
import type { Day } from "../../core/time/day.ts";
import { setPublished } from "../../state/published-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";
import type { SubsetName } from "./added-subset.tsx";

/** What was added, in a sentence each number of which leads to its claims. */
export function AddedAnswer({
  additions,
  since,
  by,
  onList,
  onSubset,
}: {
  readonly additions: Additions;
  readonly since: Day;
  readonly by: Day | null;
  /** Lists all of what was added. */
  readonly onList: () => void;
  readonly onSubset: (name: SubsetName) => void;
}): JSX.Element {
  const text = useWholeText();
  const atlas = useAtlas();
  const { regions } = atlas.dataset.value;
  const words = text.published;
  const { claims, before, retrospective } = additions;
  const dates = { since: text.dates.day(since), by: by === null ? null : text.dates.day(by) };
  const subset = (name: SubsetName, told: string) => <Lead onFollow={() => onSubset(name)}>{told}</Lead>;
  const earlier = (
    <Lead onFollow={() => setPublished(atlas, { from: null, to: since - 1 })}>{text.formats.number(before)}</Lead>
  );
  const levels = (level: Level, name: "provinces" | "districts") => {
    const named = ofLevel(additions.regions, level, regions).length;
    const all = [...regions.values()].filter((region) => isPainted(region) && region.level === level).length;
    return named === 0 ? null : subset(name, words[name](named, all));
  };
  const first = additions.regions.filter(({ isFirst }) => isFirst).length;
  return (
    <p class="added-answer">
      {claims.length === 0
        ? words.noneAdded(dates, earlier)
        : [
            ...words.answer(
              { added: claims.length },
              <Lead onFollow={onList}>
                <b>{words.claims(claims.length)}</b>
              </Lead>,
              earlier,
              dates,
            ),
            ...words.named(
              levels("province", "provinces"),
              levels("district", "districts"),
              first === 0 ? null : subset("first", words.firstNamed(first)),
            ),
            ...(retrospective.length === 0
              ? []
              : words.retrospective(
                  retrospective.length,
                  subset("retrospective", text.formats.number(retrospective.length)),
                  dates.since,
                )),
          ]}
    </p>
  );
}

/** The groups of regions of one level. */
export function ofLevel(
  groups: readonly AddedGroup<AreaId>[],
  level: Level,
  regions: ReadonlyMap<string, { readonly level: Level }>,
): readonly AddedGroup<AreaId>[] {
  return groups.filter(({ key }) => regions.get(key)?.level === level);
}

/** A number that leads to what it counts. */
export function Lead({
  onFollow,
  children,
}: {
  readonly onFollow: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <button type="button" class="link-button added-lead" onClick={onFollow}>
      {children}
    </button>
  );
}
