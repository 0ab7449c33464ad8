import type { JSX } from "preact";
import type { OverlayTarget } from "../../drawing/overlay/overlay-item.ts";
import { selectArea, setHover } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";

/**
 * Ground of a mark, name or dot that answers pointers for its area or claim, since these may lie over other regions
 * than their own. Keyboards have the list of regions and the claims in the details instead.
 */
export function TargetView({ target }: { readonly target: OverlayTarget }): JSX.Element {
  const state = useAtlas();
  const { area, claim, box } = target;
  const hover = (event: PointerEvent): void => {
    if (event.pointerType === "touch") return;
    const root = (event.currentTarget as SVGElement).ownerSVGElement?.getBoundingClientRect();
    const at = { x: event.clientX - (root?.left ?? 0), y: event.clientY - (root?.top ?? 0) };
    setHover(state, event.buttons === 0 ? { area, claim, at } : null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keyboards have the list of regions
    <rect
      class="map-target"
      x={box.left}
      y={box.top}
      width={box.right - box.left}
      height={box.bottom - box.top}
      onPointerMove={hover}
      onPointerLeave={() => setHover(state, null)}
      onClick={() => selectArea(state, area, claim)}
    />
  );
}
