import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { stancesOf } from "../../core/measures/stances.ts";
import { latinLetter } from "../../core/pressed-key.ts";
import { type AreaId, areaIdOf, isPainted } from "../../core/records/area.ts";
import type { Region } from "../../core/records/records.ts";
import { mercator } from "../../drawing/ground/mercator.ts";
import { type Direction, neighbourInDirection } from "../../drawing/overlay/mark-points-direction.ts";
import { clearSelection, selectArea, setFocusedArea } from "../../state/actions.ts";
import { contestWords } from "../../words/contest-words.ts";
import { createMapSummary } from "../../words/map-summary.ts";
import { saidOfArea, stanceWords } from "../../words/said-of-area.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText, useWholeText } from "../parts/use-text.ts";
import { createTypeAhead } from "./type-ahead.ts";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
};

/** The painted regions as one tab stop, seen on the map only by the outline of the region in focus. */
export function RegionList(): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const { regions } = state.dataset.value;
  /* Not from `useId`, which gives the same ones to the page, drawn apart from the map. */
  const [summary, hint] = [`map-summary${state.id}`, `map-hint${state.id}`];
  const list = useRef<HTMLDivElement>(null);
  const typeAhead = useMemo(createTypeAhead, []);
  const painted = useMemo(() => [...regions.values()].filter(isPainted), [regions]);
  const places = useMemo(
    () => new Map(painted.map(({ label }, index) => [index, mercator(label.longitude, label.latitude)])),
    [painted],
  );
  const current = useSignal(0);
  const selected = painted.findIndex((region) => areaOf(region) === state.selection.value.area);
  const isEntered = state.focusedArea.value !== null;
  const tabStop = selected === -1 || isEntered ? current.value : selected;

  const goTo = (index: number | null): void => {
    if (index === null || !painted[index]) return;
    current.value = index;
    list.current?.querySelectorAll<HTMLElement>("[role=option]")[index]?.focus();
  };
  const leave = (): void => {
    if (state.selection.peek().area !== null) clearSelection(state);
    else (list.current?.querySelector(":focus") as HTMLElement | null)?.blur();
  };
  const open = (): void => {
    const region = painted[current.peek()];
    if (region) selectArea(state, areaOf(region));
  };
  const actionOf = (event: KeyboardEvent): (() => void) | null => {
    const direction = ARROWS[event.key];
    if (event.key.length > 1) typeAhead.forget();
    if (direction) return () => goTo(neighbourInDirection(places, current.peek(), direction));
    if (event.key === "Home") return () => goTo(0);
    if (event.key === "End") return () => goTo(painted.length - 1);
    if (event.key === "Enter" || event.key === " ") return open;
    if (event.key === "Escape") return leave;
    if (!/^\p{L}$/u.test(event.key)) return null;
    const names = painted.map(({ name }) => name);
    const letter = latinLetter(event) ?? event.key;
    return () => goTo(typeAhead.type(letter, event.timeStamp, names, current.peek()));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  return (
    <div class="visually-hidden">
      <MapWords id={summary} />
      <p id={hint}>{text.map.regionsHint}</p>
      <div
        ref={list}
        role="listbox"
        tabIndex={-1}
        aria-label={text.map.regions}
        aria-describedby={`${summary} ${hint}`}
        onKeyDown={onKeyDown}
        onFocusOut={() => setFocusedArea(state, null)}
      >
        {painted.map((region, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers keys for all of its options
          <div
            key={region.id}
            role="option"
            aria-selected={index === selected}
            tabIndex={index === tabStop ? 0 : -1}
            onClick={() => selectArea(state, areaOf(region))}
            onFocus={() => {
              current.value = index;
              setFocusedArea(state, areaOf(region));
            }}
          >
            <RegionWords region={region} />
          </div>
        ))}
      </div>
    </div>
  );
}

function RegionWords({ region }: { readonly region: Region }): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const parent = region.parent === null ? undefined : state.dataset.value.regions.get(region.parent);
  const area = areaOf(region);
  const stances = stancesOf(state.result.value.areas.get(area)?.byCategory ?? []);
  const said = saidOfArea(text, area, state.result.value, state.dataset.value.regions);
  const words = stances.every((stance) => stance === "silent")
    ? said
    : text.map.countedBy(said, stanceWords(text, stances));
  const measure = state.measure.value;
  const contest = measure.of === "contests" ? contestWords(text, measure, state.result.value.query, region.id) : [];
  const told = contest.length === 0 ? words : text.map.countedBy(words, text.announcer.together(contest));
  return <>{text.map.region(region.name, region.level, parent?.name ?? null, told)}</>;
}

function areaOf(region: Region): AreaId {
  return areaIdOf(region, "named");
}

/** What the map shows, in words: to be named as the description of its list of regions. */
function MapWords({ id }: { readonly id: string }): JSX.Element {
  const text = useWholeText();
  const { measure, model, result } = useAtlas();
  const summaryOf = useMemo(() => createMapSummary(text, model.value), [text, model.value]);
  return <p id={id}>{summaryOf(result.value, measure.value)}</p>;
}
