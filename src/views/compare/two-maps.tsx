import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { listedChanges, opposedCount } from "../../core/compare/differences.ts";
import { compareTwo, daysOf } from "../../core/compare/two.ts";
import { areaIdOf } from "../../core/records/area.ts";
import type { RegionId } from "../../core/records/records.ts";
import { differenceMap } from "../../drawing/analysis/difference-map.ts";
import { multipleOf } from "../../drawing/analysis/multiples.ts";
import type { movedCamera } from "../../drawing/analysis/still-ground.ts";
import { selectArea } from "../../state/actions.ts";
import { sideWords } from "../../words/side-words.ts";
import { MapButtons } from "../overlay/map-buttons.tsx";
import { useLayout } from "../page/use-layout.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Segmented } from "../parts/segmented.tsx";
import { useBox } from "../parts/use-box.ts";
import { useWholeText } from "../parts/use-text.ts";
import { useThrottled } from "../parts/use-throttled.ts";
import { ChangeList } from "./change-list.tsx";
import { ChangeTable } from "./change-table.tsx";
import { CompareLegend } from "./compare-legend.tsx";
import { ComparedMap } from "./compared-map.tsx";
import { useMapsCamera } from "./use-maps-camera.ts";
import { WhoSpeaks } from "./who-speaks.tsx";
import "./two-maps.css";

/** How much nearer a press of a button brings the maps. */
const CLOSER = 1.5;
/** How far a press of an arrow moves them, px. */
const STEP = 40;
const BY_KEY: Readonly<Record<string, Parameters<typeof movedCamera>[2]>> = {
  ArrowLeft: { right: -STEP },
  ArrowRight: { right: STEP },
  ArrowUp: { down: -STEP },
  ArrowDown: { down: STEP },
};

const PARTS = ["a", "b", "difference"] as const;
type Part = (typeof PARTS)[number];

/** A and B side by side, their difference, who speaks in each, and the regions that differ most. */
export function TwoMaps(): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const layout = useLayout();
  const words = text.compare;
  const model = state.model.value;
  const { dataset, measures } = model;
  const settings = state.view.value.compare;
  const measure = measures[settings.compared];
  const ground = state.ground.value;
  const asked = useThrottled(state.result);
  const { compared, window, category } = settings;
  const { a, b, differences } = useMemo(
    () => compareTwo(model, asked, settings),
    [model, asked, compared, window, category],
  );
  const [hovered, setHovered] = useState<RegionId | null>(null);
  const [part, setPart] = useState<Part>("difference");
  const [nameA, nameB] = sideWords(text, settings, b.result.query);
  const names: Readonly<Record<Part, string>> = { a: nameA, b: nameB, difference: words.difference };
  const host = useRef<HTMLDivElement>(null);
  const { width, height } = useBox(host);
  const shown = layout === "phone" ? [part] : PARTS;
  const size = { width: Math.floor(width / shown.length), height: Math.floor(height) };
  const maps = useMemo(
    () => ({
      a: multipleOf(text, a, measure, dataset.regions),
      b: multipleOf(text, b, measure, dataset.regions),
      difference: differenceMap(text, differences, dataset.regions),
    }),
    [text, a, b, differences, measure, dataset],
  );
  const { move, ...shared } = useMapsCamera(ground, size);
  const linked = { ...shared, takesWheel: layout === "desktop" };
  const times = state.times.value;
  const days = times === null ? [0, 0] : [a, b].map(({ result }) => daysOf(result.query.window, times));
  const isUnequal = days[0] !== days[1];
  const difference = hovered === null ? undefined : differences.find(({ region }) => region === hovered);
  const [inA, inB] = [difference?.a ?? 0, difference?.b ?? 0];
  const told: Readonly<Record<Part, string>> = {
    a: text.formats.number(inA),
    b: text.formats.number(inB),
    difference: words.signed(inB - inA),
  };
  const tipOf = (each: Part) => {
    const region = hovered === null ? undefined : dataset.regions.get(hovered);
    return region ? words.tip(region.name, told[each]) : null;
  };
  const open = (id: RegionId | null) => {
    const region = id === null ? undefined : dataset.regions.get(id);
    if (region) selectArea(state, areaIdOf(region, "named"));
  };
  return (
    <div class="two-maps">
      <p class="analysis-answer compare-answer" aria-live="polite">
        <b>{words.twoAnswer(nameA, a.counts.claims, nameB, b.counts.claims)}</b>{" "}
        {words.twoNote(window === null ? null : nameA)}{" "}
        {settings.category !== null && `${words.opposed(opposedCount(differences))} `}
        {isUnequal && words.unequal(words.days(days[0] ?? 0), words.days(days[1] ?? 0))}
      </p>
      <WhoSpeaks model={model} a={a.result} b={b.result} names={[nameA, nameB]} />
      {layout === "phone" && (
        <Segmented name={words.part} values={PARTS} words={names} chosen={part} onChoose={setPart} />
      )}
      <div class="two-maps-heads">
        {shown.map((each) => (
          <h3 key={each}>
            {each !== "difference" && <b class="two-maps-side">{each === "a" ? words.a : words.b}</b>}
            {names[each]}
            <span>
              {each === "difference"
                ? words.signed(b.counts.claims - a.counts.claims)
                : words.named((each === "a" ? a : b).counts.named)}
            </span>
          </h3>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons in it */}
      <div
        class="two-maps-host"
        ref={host}
        onKeyDown={(event) => {
          const by = BY_KEY[event.key];
          if (!by) return;
          event.preventDefault();
          move(by);
        }}
      >
        {ground !== null &&
          size.width > 60 &&
          size.height > 60 &&
          shown.map((each) => (
            <ComparedMap
              key={each}
              id={each}
              ground={ground}
              map={maps[each]}
              size={size}
              linked={linked}
              hovered={hovered}
              tip={tipOf(each)}
              onHover={setHovered}
              onOpen={open}
            />
          ))}
        <MapButtons
          onZoomIn={() => move({ nearer: CLOSER })}
          onZoomOut={() => move({ nearer: 1 / CLOSER })}
          onFit={() => move(null)}
        />
      </div>
      <div class="two-maps-foot">
        <CompareLegend measure={measure} />
        <ChangeTable differences={differences} regions={dataset.regions} names={[nameA, nameB]} />
      </div>
      <ChangeList changes={listedChanges(differences)} names={[nameA, nameB]} hovered={hovered} onHover={setHovered} />
    </div>
  );
}
