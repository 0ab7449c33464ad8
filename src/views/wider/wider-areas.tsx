import type { JSX } from "preact";
import type { WiderArea } from "../../core/details/wider-areas.ts";
import { selectArea, setHover } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { MarkIcon } from "../parts/mark-icon.tsx";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useText } from "../parts/use-text.ts";
import "./wider-areas.css";

/**
 * The areas wider than the map's regions, with counts and marks; pointing at one covers it with dots on the map, choosing one
 * opens its details. In a column of limited height it shrinks and scrolls.
 */
export function WiderAreas(): JSX.Element {
  const words = useText().legend.wider;
  const atlas = useAtlas();
  const heading = usePanelId();
  const groups = atlas.model.value.widerAreas(atlas.result.value, atlas.selection.value.area);
  return (
    <section class="wider-areas" aria-labelledby={heading} tabIndex={groups.length === 0 ? 0 : undefined}>
      <h2 id={heading}>{words.heading}</h2>
      <p class="wider-areas-note">{words.note}</p>
      {groups.length === 0 && <p class="wider-areas-none">{words.none}</p>}
      {groups.map(({ name, rows }) => (
        <div key={name ?? ""}>
          <h3 dir="auto">{name ?? words.others}</h3>
          <ul>
            {rows.map((row) => (
              <WiderRow key={row.area} row={row} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function WiderRow({ row }: { readonly row: WiderArea }): JSX.Element {
  const text = useText();
  const words = text.legend.wider;
  const atlas = useAtlas();
  const { measure } = atlas;
  const { area, title, claims, denying, standing, stances } = row;
  const isSelected = atlas.selection.value.area === area;
  const point = () => setHover(atlas, { area, claim: null, at: null });
  const leave = () => {
    if (atlas.hover.peek()?.area === area) setHover(atlas, null);
  };
  return (
    <li>
      <button
        type="button"
        class="wider-row"
        aria-pressed={isSelected}
        onClick={() => selectArea(atlas, area)}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
      >
        <MarkIcon stances={stances} />
        <span class="wider-row-name">{words.area(title)}</span>{" "}
        <span class="wider-row-count">
          <b translate={false}>{measure.value.of === "added" ? text.map.added(claims) : text.formats.number(claims)}</b>
          <span class="wider-row-deny">{denying > 0 ? words.deny(denying) : words.without(standing)}</span>
        </span>
      </button>
    </li>
  );
}
