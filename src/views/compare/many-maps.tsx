import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { CellCounts } from "../../core/compare/cell-counts.ts";
import { type Cell, cellsOf } from "../../core/compare/cells.ts";
import { sideOf } from "../../core/compare/side.ts";
import { greatestOf } from "../../core/extremes.ts";
import { areaIdOf } from "../../core/records/area.ts";
import { CLAIMANT_CATEGORIES } from "../../core/records/claimant-category.ts";
import type { Region, RegionId } from "../../core/records/records.ts";
import { spreadOfDataset } from "../../core/spread/spread.ts";
import { multipleOf } from "../../drawing/analysis/multiples.ts";
import { openPage, selectArea, setFilter, setTimeline } from "../../state/actions.ts";
import { cellWords } from "../../words/cell-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";
import { useThrottled } from "../parts/use-throttled.ts";
import { CompareLegend } from "./compare-legend.tsx";
import { ComparedMap } from "./compared-map.tsx";
import "./many-maps.css";

/** Of one small map, px. */
const SIZE = { width: 151, height: 172 } as const;
/** Names of newly named regions under a map. */
const NAMES = 4;

/** A small map for each year, half-year, category or kind, of one camera and one set of classes. */
export function ManyMaps(): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const words = text.compare;
  const model = state.model.value;
  const { dataset } = model;
  const ground = state.ground.value;
  const { query } = useThrottled(state.result);
  const { each, compared } = state.view.value.compare;
  const times = state.times.value;
  const measure = model.measures[compared];
  const [hovered, setHovered] = useState<RegionId | null>(null);
  const cells = useMemo(() => (times === null ? [] : cellsOf(query, each, times)), [query, each, times]);
  const drawn = useMemo(() => {
    const namings = spreadOfDataset(model)(query).namings("one-claim");
    return cells.map((cell) => {
      const side = sideOf(model, model.index.query(cell.query), compared);
      return {
        cell,
        ...side,
        map: multipleOf(text, side, measure, dataset.regions),
        fresh:
          cell.of === "period"
            ? namings.flatMap(({ day, region }) =>
                day >= (cell.query.window.from ?? day) && day <= (cell.query.window.to ?? day) ? [region] : [],
              )
            : null,
      };
    });
  }, [model, cells, compared, text]);
  const most = greatestOf(
    drawn.map(({ counts }) => counts.claims),
    0,
  );
  const greatest = drawn.find(({ counts }) => counts.claims === most);
  const open = (cell: Cell, region: RegionId | null) => {
    if (cell.of === "period") setTimeline(state, { mode: "range", window: cell.query.window });
    else
      setFilter(
        state,
        cell.of === "category" ? { category: cell.query.filter.category } : { assertion: cell.query.filter.assertion },
      );
    const chosen = region === null ? undefined : dataset.regions.get(region);
    if (chosen) selectArea(state, areaIdOf(chosen, "named"));
    openPage(state, "map");
  };
  return (
    <>
      <p class="analysis-answer compare-answer" aria-live="polite">
        {words.many(cells.length, greatest && most > 0 ? cellWords(text, greatest.cell) : null, most)}
      </p>
      <ul class="many-maps">
        {drawn.map(({ cell, counts, numbers, map, fresh }) => (
          <li key={cell.key}>
            <h3>
              <button
                type="button"
                class="link-button"
                aria-label={words.open(cellWords(text, cell))}
                onClick={() => open(cell, null)}
              >
                {cellWords(text, cell)}
              </button>{" "}
              <span>{words.claims(counts.claims)}</span>
            </h3>
            <p>
              {words.named(counts.named)}
              {counts.coarse.province + counts.coarse.district > 0 && (
                <span class="many-maps-coarse">{words.coarse(counts.coarse.province + counts.coarse.district)}</span>
              )}
            </p>
            <Bar counts={counts} most={most} />
            {ground !== null && (
              <ComparedMap
                id={cell.key}
                ground={ground}
                map={map}
                size={SIZE}
                hovered={hovered}
                tip={tipOf(hovered, numbers)}
                onHover={setHovered}
                onOpen={(region) => open(cell, region)}
              />
            )}
            {fresh && <Fresh regions={fresh} />}
          </li>
        ))}
        <li class="many-maps-legend">
          <CompareLegend measure={measure} />
          <p>{words.barNote}</p>
        </li>
      </ul>
    </>
  );

  function tipOf(region: RegionId | null, numbers: ReadonlyMap<RegionId, number>): string | null {
    const named = region === null ? undefined : dataset.regions.get(region);
    return named ? words.tip(named.name, text.formats.number(numbers.get(named.id) ?? 0)) : null;
  }
}

/** The claims of a map by category, on the scale of the map with most. */
function Bar({ counts, most }: { readonly counts: CellCounts; readonly most: number }): JSX.Element {
  return (
    <div class="many-maps-bar" aria-hidden="true">
      {CLAIMANT_CATEGORIES.map((category, at) => (
        <span
          key={category}
          style={{
            inlineSize: `${(100 * (counts.byCategory[at] ?? 0)) / Math.max(1, most)}%`,
            backgroundColor: `var(--${category})`,
          }}
        />
      ))}
    </div>
  );
}

function Fresh({ regions }: { readonly regions: readonly Region[] }): JSX.Element {
  const words = useWholeText().compare;
  if (regions.length === 0) return <p class="many-maps-fresh">{words.freshNone}</p>;
  const names = regions.slice(0, NAMES).map(({ name }) => name);
  return (
    <p class="many-maps-fresh">
      <b>{words.fresh}</b> {words.freshList(names, regions.length - names.length)}
    </p>
  );
}
