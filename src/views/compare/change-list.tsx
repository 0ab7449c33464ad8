import type { JSX } from "preact";
import type { Difference } from "../../core/compare/differences.ts";
import { greatestOf } from "../../core/extremes.ts";
import { areaIdOf } from "../../core/records/area.ts";
import type { RegionId } from "../../core/records/records.ts";
import { dotsOf } from "../../drawing/analysis/paired-dots.ts";
import { selectArea } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** Width of the dots of a region, px. */
const DOTS = 60;

/** The regions whose numbers differ, by how much; one opens its details. */
export function ChangeList({
  changes,
  names: [nameA, nameB],
  hovered,
  onHover,
}: {
  readonly changes: readonly Difference[];
  readonly names: readonly [string, string];
  readonly hovered: RegionId | null;
  readonly onHover: (region: RegionId | null) => void;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const words = text.compare;
  const { regions } = state.dataset.value;
  const most = greatestOf(
    changes.flatMap(({ a, b }) => [a, b]),
    0,
  );
  return (
    <section class="change-list" aria-label={words.largest}>
      <table>
        <caption>{words.largest}</caption>
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col">{nameA}</th>
            <td />
            <th scope="col">{nameB}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ region: id, a, b, deniedA, deniedB }) => {
            const region = regions.get(id);
            if (!region) return null;
            return (
              <tr
                key={id}
                data-hovered={hovered === id}
                onPointerEnter={() => onHover(id)}
                onPointerLeave={() => onHover(null)}
              >
                <th scope="row">
                  <button
                    type="button"
                    class="link-button"
                    onFocus={() => onHover(id)}
                    onBlur={() => onHover(null)}
                    onClick={() => selectArea(state, areaIdOf(region, "named"))}
                  >
                    <bdi>{region.name}</bdi>
                  </button>
                  {[[nameA, deniedA] as const, [nameB, deniedB] as const].map(
                    ([name, count]) => count > 0 && <small key={name}>{words.denied(name, count)}</small>,
                  )}
                </th>
                <td translate={false}>{text.formats.number(a)}</td>
                <td>
                  <SceneView scene={dotsOf(a, b, most, DOTS)} />
                </td>
                <td translate={false}>{text.formats.number(b)}</td>
                <td translate={false}>{words.signed(b - a)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {changes.length === 0 && <p>{words.noChange}</p>}
    </section>
  );
}
