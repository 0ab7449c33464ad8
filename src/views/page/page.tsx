import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { text } from "../../core/messages/catalogue.ts";
import { DetailsPanel } from "../details/details-panel.tsx";
import { FilterPanel } from "../filters/filter-panel.tsx";
import { Header } from "../header/header.tsx";
import { Legend } from "../legend/legend.tsx";
import { RampBar } from "../legend/ramp-bar.tsx";
import { MapButtons } from "../overlay/map-buttons.tsx";
import { useAtlas } from "../parts/atlas-context.ts";
import "../parts/controls.css";
import { Notice } from "../problems/notice.tsx";
import { SentenceBar } from "../sentence/sentence-bar.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import { WiderAreas } from "../wider/wider-areas.tsx";
import "./page.css";
import { type Panel, PhoneBar } from "./phone-bar.tsx";
import { PhoneSheet } from "./phone-sheet.tsx";
import { useLayout } from "./use-layout.ts";

/** What the page asks of the world around it. */
export interface PageCallbacks {
  readonly copyLink: () => void;
  /** Saves what is on the screen at 1 or 2 px of the file for each px of the screen. */
  readonly savePicture: (scale: 1 | 2) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

interface PageProps {
  readonly callbacks: PageCallbacks;
  /** The element that the map is drawn in. */
  readonly mapHost: HTMLElement;
}

/** The whole page: filters, map, wider areas and legend, details, timeline, as the width of the window allows. */
export function Page({ callbacks, mapHost }: PageProps): JSX.Element {
  const state = useAtlas();
  const layout = useLayout();
  const [panel, setPanel] = useState<Panel>("map");
  const map = useRef<HTMLElement>(null);
  const details = useRef<HTMLElement>(null);
  useLayoutEffect(() => map.current?.prepend(mapHost), [mapHost]);
  const selected = state.selection.value.area !== null || state.selection.value.claim !== null;
  return (
    <div class="page" data-layout={layout}>
      <button type="button" class="page-skip" onClick={() => details.current?.focus()}>
        {text.page.skipToDetails}
      </button>
      <Header onCopyLink={callbacks.copyLink} onSavePicture={callbacks.savePicture} />
      <SentenceBar />
      {layout === "desktop" && (
        <aside class="page-filters" aria-label={text.page.filters}>
          <FilterPanel />
        </aside>
      )}
      <main class="page-map" ref={map}>
        <MapButtons onZoomIn={callbacks.zoomIn} onZoomOut={callbacks.zoomOut} onFit={callbacks.fit} />
      </main>
      {layout !== "phone" && (
        <aside class="page-aside" aria-label={text.page.aside}>
          <WiderAreas />
          <Legend />
        </aside>
      )}
      {layout === "phone" && (
        <div class="page-ramp">
          <RampBar />
        </div>
      )}
      {(layout === "desktop" || (layout === "tablet" && selected)) && (
        <aside class="page-details" aria-label={text.page.details} ref={details} tabIndex={-1}>
          <DetailsPanel />
        </aside>
      )}
      <section class="page-timeline" aria-label={text.page.timeline}>
        <Timeline />
      </section>
      {layout === "phone" && (
        <>
          <PhoneBar open={panel} onOpen={setPanel} />
          <PhoneSheet panel={panel} onClose={() => setPanel("map")} />
        </>
      )}
      <Notice />
    </div>
  );
}
