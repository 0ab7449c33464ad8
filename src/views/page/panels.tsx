import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Layout } from "../../core/layout.ts";
import { clearSelection } from "../../state/actions.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { DetailsPanel } from "../details/details-panel.tsx";
import { FilterPanel } from "../filters/filter-panel.tsx";
import { Legend } from "../legend/legend.tsx";
import { useAtlas } from "../parts/atlas-context.ts";
import { Sheet } from "../parts/sheet.tsx";
import { SnapSheet } from "../parts/snap-sheet.tsx";
import { useText } from "../parts/use-text.ts";
import { TimeSettings } from "../timeline/time-settings.tsx";
import { WiderAreas } from "../wider/wider-areas.tsx";

/** A panel that a narrow page has no room for until it is asked for. */
export type Panel = "filters" | "wider" | "legend" | "time";

interface PanelsProps {
  readonly layout: Exclude<Layout, "desktop">;
  readonly open: Panel | null;
  readonly onClose: () => void;
}

/** The panel that was opened, as a sheet beside a tablet's map or from below on a phone, where the details are one too. */
export function Panels({ layout, open, onClose }: PanelsProps): JSX.Element | null {
  const text = useText();
  switch (layout) {
    case "tablet":
      return (
        open && (
          <Sheet key={open} title={titleOf(text, open)} onClose={onClose}>
            <Content panel={open} />
          </Sheet>
        )
      );
    case "phone":
      return <PhonePanels open={open} onClose={onClose} />;
  }
}

/** Of what was opened and what was selected, the later comes first. */
function PhonePanels({ open, onClose }: Omit<PanelsProps, "layout">): JSX.Element | null {
  const text = useText();
  const state = useAtlas();
  const { area, claim } = state.selection.value;
  const isSelected = area !== null || claim !== null;
  const [first, setFirst] = useState<"details" | "panel">("details");
  useEffect(() => setFirst("panel"), [open]);
  useEffect(() => setFirst("details"), [area, claim]);
  if (isSelected && (first === "details" || open === null)) {
    return (
      <SnapSheet key="details" title={text.page.details} bare onClose={() => clearSelection(state)}>
        <DetailsPanel />
      </SnapSheet>
    );
  }
  return (
    open && (
      <SnapSheet key={open} title={titleOf(text, open)} onClose={onClose}>
        <Content panel={open} />
      </SnapSheet>
    )
  );
}

function titleOf(text: Catalogue, panel: Panel): string {
  const { page, filters, legend, timeline } = text;
  return { filters: filters.panel, wider: page.wider, legend: legend.inShort, time: timeline.settings }[panel];
}

function Content({ panel }: { readonly panel: Panel }): JSX.Element {
  switch (panel) {
    case "filters":
      return <FilterPanel />;
    case "wider":
      return <WiderAreas />;
    case "legend":
      return <Legend />;
    case "time":
      return <TimeSettings />;
  }
}
