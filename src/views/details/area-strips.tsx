import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { type Strip, stripsOf } from "../../core/details/strips.ts";
import type { Claim } from "../../core/records/records.ts";
import { monthEnd, monthStart, partsOf } from "../../core/time/day.ts";
import { claimStripScene, isSoft, SOFT_SWATCH } from "../../drawing/claim-strip.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useBox } from "../parts/use-box.ts";
import { useWholeText } from "../parts/use-text.ts";
import { useAnswer, useDetails } from "./details-context.ts";
import "./area-strips.css";

/** A strip for each category that speaks of an area, over the whole time axis, the window shaded. */
export function AreaStrips({ claims }: { readonly claims: readonly Claim[] }): JSX.Element | null {
  const text = useWholeText();
  const { lookup } = useDetails();
  const { failingFacets, result } = useAnswer();
  const { clock, window } = result.query;
  const { firstMonth, months } = result.histogram;
  const host = useRef<HTMLDivElement>(null);
  const { width } = useBox(host);
  const { spacing } = useAtlas().lettering.value;
  const strips = useMemo(
    () => stripsOf(claims, clock, lookup.categoryOf, (claim) => failingFacets(claim).length > 0),
    [claims, clock, lookup, failingFacets],
  );
  const scene = useMemo(() => {
    const axis = { from: monthStart(firstMonth), to: monthEnd(firstMonth + Math.max(1, months) - 1) };
    return width === 0 ? null : claimStripScene(text, { strips, axis, window, width, spacing });
  }, [text, strips, firstMonth, months, window, width, spacing]);
  const name = useMemo(() => nameOf(text, strips), [text, strips]);
  const hasFaint = strips.some(({ bars }) => bars.some((bar) => bar.faint));
  const hasSoft = strips.some(({ bars }) => bars.some(isSoft));
  return (
    <div ref={host} class="area-strips" hidden={strips.length === 0}>
      {scene && <SceneView scene={scene} name={name} />}
      {hasSoft && (
        <p class="area-strips-note">
          <SceneView scene={SOFT_SWATCH} />
          {text.selected.strips.soft}
        </p>
      )}
      {hasFaint && <p class="area-strips-note">{text.selected.strips.faint}</p>}
    </div>
  );
}

function nameOf(text: WholeCatalogue, strips: readonly Strip[]): string {
  const { name, line } = text.selected.strips;
  return name(
    strips.map(({ category, bars, reach }) =>
      line(
        text.vocabulary.categories[category],
        bars.length,
        text.dates.years(partsOf(reach.from).year, partsOf(reach.to).year),
      ),
    ),
  );
}
