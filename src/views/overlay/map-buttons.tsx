import type { JSX } from "preact";
import { Icon, type IconName } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";
import "./map-buttons.css";

interface MapButtonsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
}

/** Zoom in, zoom out, show everything: in a corner of the element it stands in. */
export function MapButtons({ onZoomIn, onZoomOut, onFit }: MapButtonsProps): JSX.Element {
  const text = useText();
  const button = (icon: IconName, name: string, onClick: () => void) => (
    <button type="button" aria-label={name} title={name} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div class="map-buttons" role="group" aria-label={text.map.zoom}>
      {button("plus", text.map.zoomIn, onZoomIn)}
      {button("minus", text.map.zoomOut, onZoomOut)}
      {button("fit", text.map.fit, onFit)}
    </div>
  );
}
