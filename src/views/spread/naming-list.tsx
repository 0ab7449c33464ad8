import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { areaIdOf } from "../../core/records/area.ts";
import { gradeOf } from "../../core/records/grade.ts";
import type { Region, RegionId } from "../../core/records/records.ts";
import { chanceInWindow } from "../../core/spread/chance-in-window.ts";
import { chanceOfOrder } from "../../core/spread/chance-of-order.ts";
import { namingKindOf } from "../../core/spread/namings.ts";
import type { NamingRow } from "../../core/spread/spread.ts";
import { LISTED } from "../../core/spread/spread-settings.ts";
import type { Step } from "../../core/spread/steps.ts";
import { type Clock, endOf } from "../../core/time/span.ts";
import { select, setSpread } from "../../state/actions.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { stepWords } from "../../words/step-words.ts";
import "../analysis/analysis-table.css";
import { useAtlas } from "../parts/atlas-context.ts";
import { Segmented } from "../parts/segmented.tsx";
import { StanceSwatch } from "../parts/stance-swatch.tsx";
import { useLater } from "../parts/use-later.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./naming-list.css";
import type { SpreadAnswer } from "./use-spread.ts";

/** The order in which regions were first named, with who named each, and what chance would have given. */
export function NamingList({ answer }: { readonly answer: SpreadAnswer }): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const { regions } = state.dataset.value;
  const { inWindow, settings, spread, namings, steps, neighbours, query } = answer;
  const words = text.spread;
  const count = inWindow.rows.length;
  const order = useLater(
    () => (neighbours === null ? null : chanceOfOrder(namings.slice(0, count), neighbours)),
    [namings, count, neighbours],
  );
  const ofWindow = useMemo(
    () => (neighbours === null ? null : chanceInWindow(namings, neighbours, spread.claims.regions, query.window)),
    [namings, neighbours, spread, query.window],
  );
  const all = inWindow.rows.map((row, at) => ({ row, step: steps[at] }));
  const fresh = all.filter(({ row }) => row.isNew);
  const isOpen = query.window.from === null;
  const shown = isOpen || settings.listed === "all" ? all : fresh;
  const leap = shown.findLast(({ step }) => step?.kind === "leap");
  const isPaired = settings.strictness === "two-voices" || settings.strictness === "two-voices-year";
  const columns = (["day", "region", "kind", "by", "grade", "step", "voices", "gap"] as const).filter(
    (column) => column !== "gap" || isPaired,
  );
  return (
    <section class="naming-list" aria-label={words.order(isOpen ? "all" : settings.listed)}>
      <div class="naming-list-rows" tabIndex={-1}>
        <table class="analysis-table">
          <caption class="visually-hidden">{words.order(isOpen ? "all" : settings.listed)}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  data-column={column}
                  title={
                    column in words.columnHints
                      ? words.columnHints[column as keyof typeof words.columnHints]
                      : undefined
                  }
                >
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, step }) => (
              <Row key={row.naming.region.id} row={row} step={step} isPaired={isPaired} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p class="naming-list-none">{all.length === 0 ? words.noneNamed : words.noneFresh}</p>}
      </div>
      <div class="naming-list-foot">
        {!isOpen && (
          <Segmented
            name={words.order(settings.listed)}
            values={LISTED}
            words={{ new: words.listedCount("new", fresh.length), all: words.listedCount("all", all.length) }}
            chosen={settings.listed}
            onChoose={(listed) => setSpread(state, { listed })}
          />
        )}
        <p>
          {order !== null && order.of > 0 && words.orderChance(order)}{" "}
          {ofWindow !== null && words.windowChance(ofWindow)} {leap && leapWords(text, leap, regions, query.clock)}
        </p>
      </div>
    </section>
  );
}

/** Which region was last named apart from all before it. */
function leapWords(
  text: WholeCatalogue,
  { row: { naming }, step }: { readonly row: NamingRow; readonly step: Step | undefined },
  regions: ReadonlyMap<RegionId, Region>,
  clock: Clock,
): string {
  const span = naming.claim[clock];
  if (!step || !span) return "";
  return text.spread.newestLeap(stepWords(text, step, regions), naming.region.name, text.dates.by(endOf(span)));
}

function Row({
  row: { naming, isNew, voices, secondVoiceAfter },
  step,
  isPaired,
}: {
  readonly row: NamingRow;
  readonly step: Step | undefined;
  readonly isPaired: boolean;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const { lookup } = state.model.value;
  const { regions } = state.dataset.value;
  const { clock } = state.timeline.value;
  const { claim, region } = naming;
  const words = text.spread;
  const category = lookup.categoryOf(claim);
  const claimant = lookup.claimantOf(claim)?.name ?? claim.claimant;
  const span = claim[clock];
  const area = areaIdOf(region, "named");
  const gap = naming.gap ?? secondVoiceAfter;
  return (
    <tr data-new={isNew} data-selected={state.selection.value.area === area}>
      <td data-column="day" translate={false}>
        {span && text.dates.by(endOf(span))}
      </td>
      <th scope="row" data-column="region">
        <button
          type="button"
          class="link-button"
          aria-label={words.openClaim(region.name, claimant)}
          onClick={() => select(state, { area, claim: claim.id })}
        >
          <bdi>{region.name}</bdi>
        </button>
      </th>
      <td data-column="kind">{words.kinds[namingKindOf(claim)]}</td>
      <td data-column="by">
        <StanceSwatch category={category} stance="affirm" />
        <b aria-hidden="true" translate={false}>
          {category}
        </b>
        <span class="visually-hidden">{text.details.claim.spokenCategory(text.vocabulary.categories[category])}</span>
        <span class="clamped" dir="auto" title={claimant}>
          {claimant}
        </span>
      </td>
      <td data-column="grade" translate={false}>
        {gradeOf(claim)}
      </td>
      <td data-column="step">
        {step && <span class="naming-step" data-kind={step.kind} aria-hidden="true" />}
        {step && stepWords(text, step, regions)}
      </td>
      <td data-column="voices" translate={false}>
        {text.formats.number(voices)}
      </td>
      {isPaired && <td data-column="gap">{gap === null ? words.noGap : words.gap(gap)}</td>}
    </tr>
  );
}
