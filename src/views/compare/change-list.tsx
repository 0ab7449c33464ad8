import type { JSX } from "preact";
import type { Difference } from "../../core/compare/differences.ts";
import { areaIdOf } from "../../core/records/area.ts";
import type { RegionId } from "../../core/records/records.ts";
import { selectArea } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";

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
  return (
    <section class="change-list" aria-label={words.largest}>
      <table>
        <caption>{words.largest}</caption>
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col">{nameA}</th>
            <th scope="col">{nameB}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ region: id, a, b }) => {
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
                </th>
                <td translate={false}>{text.formats.number(a)}</td>
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
