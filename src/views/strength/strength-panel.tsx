import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { areasOfClaim } from "../../core/records/area.ts";
import type { Claim, ClaimId, Dataset } from "../../core/records/records.ts";
import type { EstimateSet } from "../../core/strength/estimate-sets.ts";
import { sizeEstimates } from "../../drawing/analysis/size-marks.ts";
import { strengthChart, strengthKeys } from "../../drawing/analysis/strength-chart.ts";
import { select } from "../../state/actions.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import { useLayout } from "../page/use-layout.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useBox } from "../parts/use-box.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import { useChartAxis } from "../timeline/use-chart-axis.ts";
import { MarkRing } from "./mark-ring.tsx";
import "./strength-panel.css";
import type { StrengthAnswer } from "./use-strength.ts";

/** Height of the chart where the page scrolls, px. */
const HEIGHT = { tablet: 420, phone: 360 } as const;
/** How near the pointer must come to a mark, px. */
const NEAR = 14;

/** The estimates of a set over time, on the axis of the plot below; the table beside it says the same in words. */
export function StrengthPanel({
  answer,
  set,
  title,
  active,
  onActive,
}: {
  readonly answer: StrengthAnswer;
  readonly set: EstimateSet;
  readonly title: string;
  readonly active: ClaimId | null;
  readonly onActive: (claim: ClaimId | null) => void;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const heading = usePanelId();
  const host = useRef<HTMLDivElement>(null);
  const box = useBox(host);
  const lettering = state.lettering.value;
  const layoutName = useLayout();
  const isBeside = layoutName === "desktop";
  const height = isBeside ? box.height : HEIGHT[layoutName];
  const { axis, isNarrow } = useChartAxis(box.width);
  const estimates = useMemo(() => sizeEstimates(set.list, answer.names), [set, answer.names]);
  const isLargeEnough = box.width > 60 && height > 60;
  const chart = useMemo(
    () =>
      isLargeEnough
        ? strengthChart(
            text,
            estimates,
            { axis, window: answer.query.window, scale: answer.scale },
            { width: box.width, height, inside: isNarrow, years: !isBeside, spacing: lettering.spacing },
          )
        : null,
    [
      text,
      estimates,
      axis,
      answer.query.window,
      answer.scale,
      box.width,
      height,
      isNarrow,
      isBeside,
      lettering.spacing,
    ],
  );
  const nearest = (event: MouseEvent): ClaimId | null => {
    const origin = host.current?.getBoundingClientRect();
    if (!origin || !chart) return null;
    const [x, y] = [(event.clientX - origin.left) / lettering.scale, (event.clientY - origin.top) / lettering.scale];
    const away = ({ box: { left, right, top, bottom } }: (typeof chart.marks)[number]) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const [mark] = chart.marks.filter((each) => away(each) <= NEAR).sort((one, other) => away(one) - away(other));
    return mark?.id ?? null;
  };
  const ringed = chart?.marks.find(({ id }) => id === active);
  const ringedEstimate = set.list.find(({ claim }) => claim.id === active);
  return (
    <section class="strength-panel" aria-labelledby={heading}>
      <div class="strength-panel-head">
        <h3 id={heading}>
          {title} <span>{text.strength.scaleNote[answer.scale]}</span>
        </h3>
        <ul>
          {strengthKeys(text).map(({ name, words, swatch }) => (
            <li key={name}>
              <SceneView scene={swatch} />
              {words}
            </li>
          ))}
        </ul>
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table beside opens the same claims by keyboard */}
      <div
        class="strength-chart"
        ref={host}
        role="img"
        aria-label={text.strength.chartName(title)}
        style={isBeside ? undefined : { blockSize: `${height / 16}rem` }}
        onPointerMove={(event) => onActive(nearest(event))}
        onPointerLeave={() => onActive(null)}
        onClick={(event) => {
          const id = nearest(event);
          const estimate = set.list.find(({ claim }) => claim.id === id);
          if (estimate) openEstimate(state, estimate.claim);
        }}
      >
        {chart && <SceneView scene={chart.scene} />}
        {ringed && ringedEstimate && (
          <MarkRing mark={ringed} estimate={ringedEstimate} width={box.width} height={height} />
        )}
      </div>
    </section>
  );
}

/** Opens the claim of an estimate among those about the same area. */
export function openEstimate(state: AtlasState, claim: Claim): void {
  const { regions }: Pick<Dataset, "regions"> = state.dataset.peek();
  select(state, { area: areasOfClaim(claim, regions)[0] ?? null, claim: claim.id });
}
