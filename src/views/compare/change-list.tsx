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
  const words = text.compare;
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
          {changes.map((change) => (
            <ChangeRows
              key={change.region}
              change={change}
              names={[nameA, nameB]}
              most={most}
              hovered={hovered}
              onHover={onHover}
            />
          ))}
        </tbody>
      </table>
      {changes.length === 0 && <p>{words.noChange}</p>}
    </section>
  );
}

/** A region, and below it who denies it by name. */
function ChangeRows({
  change: { region: id, a, b, deniedA, deniedB },
  names: [nameA, nameB],
  most,
  hovered,
  onHover,
}: Pick<Parameters<typeof ChangeList>[0], "names" | "hovered" | "onHover"> & {
  readonly change: Difference;
  readonly most: number;
}): JSX.Element | null {
  const text = useWholeText();
  const state = useAtlas();
  const words = text.compare;
  const region = state.dataset.value.regions.get(id);
  if (!region) return null;
  const denied = [
    ...(deniedA > 0 ? [words.denied(nameA, deniedA)] : []),
    ...(deniedB > 0 ? [words.denied(nameB, deniedB)] : []),
  ];
  return (
    <>
      <tr data-hovered={hovered === id} onPointerEnter={() => onHover(id)} onPointerLeave={() => onHover(null)}>
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
        <td>
          <SceneView scene={dotsOf(a, b, most, DOTS)} />
        </td>
        <td translate={false}>{text.formats.number(b)}</td>
        <td translate={false}>{words.signed(b - a)}</td>
      </tr>
      {denied.length > 0 && (
        <tr data-denials>
          <td colSpan={5}>{denied.join(text.formats.semicolon)}</td>
        </tr>
      )}
    </>
  );
}
