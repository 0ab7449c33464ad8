import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { areaIdOf, partsOfArea } from "../../core/records/area.ts";
import type { RegionId } from "../../core/records/records.ts";
import { spreadKeys } from "../../drawing/analysis/spread-legend.ts";
import { spreadMapOf } from "../../drawing/analysis/spread-map.ts";
import { stillMapScene } from "../../drawing/analysis/still-map.ts";
import type { MapGround } from "../../drawing/ground/map-ground.ts";
import { selectArea } from "../../state/actions.ts";
import { lastDayWords } from "../../words/day-words.ts";
import { StillMap } from "../analysis/still-map.tsx";
import { Ramp } from "../legend/ramp.tsx";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useBox } from "../parts/use-box.ts";
import { useWholeText } from "../parts/use-text.ts";
import type { SpreadAnswer } from "./use-spread.ts";

/** The map of years in which regions were first named, with its key. */
export function SpreadMap({ answer }: { readonly answer: SpreadAnswer }): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const words = text.spread;
  const { to } = answer.query.window;
  const title = words.map(to === null ? null : lastDayWords(text, to));
  const host = useRef<HTMLDivElement>(null);
  const { width, height } = useBox(host);
  const measure = state.model.value.measures["first-affirmed"];
  const ground = state.ground.value;
  const isLargeEnough = width > 60 && height > 60;
  return (
    <section class="spread-map" aria-label={title}>
      <div class="spread-map-host" ref={host}>
        {ground === null ? (
          <p class="page-map-note">{text.page.mapComing}</p>
        ) : (
          isLargeEnough && <Drawn answer={answer} ground={ground} width={width} height={height} />
        )}
      </div>
      <div class="spread-legend">
        <h3>
          {title} <span>{words.caution}</span>
        </h3>
        <Ramp measure={measure} />
        <ul>
          {spreadKeys(text).map(({ name, swatch, words: key }) => (
            <li key={name}>
              <SceneView scene={swatch} />
              {key}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Drawn({
  answer: { inWindow, query },
  ground,
  width,
  height,
}: {
  readonly answer: SpreadAnswer;
  readonly ground: MapGround;
  readonly width: number;
  readonly height: number;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const [hovered, setHovered] = useState<RegionId | null>(null);
  const measure = state.model.value.measures["first-affirmed"];
  const { regions } = state.dataset.value;
  const { area } = state.selection.value;
  const map = useMemo(
    () => spreadMapOf(text, inWindow, measure, ground.geography.paintedIds, query.clock),
    [text, inWindow, measure, ground, query.clock],
  );
  const size = { width: Math.round(width), height: Math.round(height) };
  const selected = area === null ? null : partsOfArea(area).region;
  const scene = useMemo(
    () => stillMapScene(text, ground, { ...map, hovered, selected }, size, "spread"),
    [text, ground, map, hovered, selected, size.width, size.height],
  );
  const row = hovered === null ? undefined : inWindow.rows.find(({ naming }) => naming.region.id === hovered);
  const hoveredRegion = hovered === null ? undefined : regions.get(hovered);
  return (
    <StillMap
      ground={ground}
      scene={scene}
      name={text.spread.mapName(text.spread.answer(null, inWindow.named, inWindow.regions))}
      tip={
        hoveredRegion && (
          <>
            <b>{hoveredRegion.name}</b>{" "}
            {row
              ? text.dates.by({ from: row.naming.day, to: row.naming.day, precision: "day" })
              : text.spread.legend.not}
          </>
        )
      }
      onHover={setHovered}
      onOpen={(id) => {
        const region = id === null ? undefined : regions.get(id);
        if (region) selectArea(state, areaIdOf(region, "named"));
      }}
    />
  );
}
