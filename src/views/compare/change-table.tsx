import type { JSX } from "preact";
import { CHANGES, changedSo, type Difference } from "../../core/compare/differences.ts";
import type { Region, RegionId } from "../../core/records/records.ts";
import { COUNTED_LEVELS } from "../../core/spread/named-series.ts";
import { changeSwatch } from "../../drawing/analysis/difference-map.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** The key of the difference: how many regions of each level changed how. */
export function ChangeTable({
  differences,
  regions,
  names: [nameA, nameB],
}: {
  readonly differences: readonly Difference[];
  readonly regions: ReadonlyMap<RegionId, Region>;
  readonly names: readonly [string, string];
}): JSX.Element {
  const text = useWholeText();
  const words = text.compare;
  const counts = CHANGES.map((change) => changedSo(change, differences, regions));
  return (
    <table class="change-table">
      <caption>
        {words.byChange} <span>{words.steps}</span>
      </caption>
      <thead>
        <tr>
          <td />
          {CHANGES.map((change) => (
            <th key={change} scope="col">
              <SceneView scene={changeSwatch(change)} />
              {words.changes[change](nameA, nameB)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {COUNTED_LEVELS.map((level) => (
          <tr key={level}>
            <th scope="row">{words.byChangeLevels[level]}</th>
            {counts.map((count, place) => (
              <td key={CHANGES[place]} translate={false}>
                {text.formats.number(count[level])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
