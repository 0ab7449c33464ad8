import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type AreaId, partsOfArea } from "../../core/records/area.ts";
import type { ClaimId } from "../../core/records/records.ts";
import { projector } from "../../drawing/ground/mercator.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import "./map-tip.css";
import { TipOfArea } from "./tip-of-area.tsx";
import { TipOfClaim } from "./tip-of-claim.tsx";
import { tipPlace } from "./tip-place.ts";

interface Subject {
  readonly area: AreaId;
  readonly claim: ClaimId | null;
  readonly at: { readonly x: number; readonly y: number };
  readonly hint: string;
}

/**
 * What the map says of the region or claim under the pointer, or else of the region in keyboard focus, beside its
 * mark. A picture beside words that the list of regions and the details say too: never focusable, hidden from touch.
 */
export function MapTip(): JSX.Element | null {
  const text = useText();
  const state = useAtlas();
  const tip = useRef<HTMLDivElement>(null);
  const subject = subjectOf(text, state);
  const viewport = state.mapFrame.value?.viewport;
  useLayoutEffect(() => {
    const element = tip.current;
    if (!element || !subject || !viewport) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { x, y } = tipPlace(subject.at, size, viewport);
    element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  });
  if (!subject) return null;
  return (
    <div class="map-tip" ref={tip} aria-hidden="true">
      {subject.claim === null ? (
        <TipOfArea area={subject.area} hint={subject.hint} />
      ) : (
        <TipOfClaim claim={subject.claim} />
      )}
    </div>
  );
}

function subjectOf(text: Catalogue, state: AtlasState): Subject | null {
  const hover = state.hover.value;
  if (hover?.at) return { ...hover, at: hover.at, hint: text.map.clickForClaims };
  const area = state.focusedArea.value;
  if (area === null) return null;
  const frame = state.mapFrame.value;
  const { region: id } = partsOfArea(area);
  const point = state.dataset.value.regions.get(id)?.label;
  if (!frame || !point) return null;
  const [x, y] = projector(frame.camera, frame.viewport)(point.longitude, point.latitude);
  return { area, claim: null, at: { x, y }, hint: text.map.enterForClaims };
}
