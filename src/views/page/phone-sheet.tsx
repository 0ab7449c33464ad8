import type { JSX } from "preact";
import { text } from "../../core/messages/catalogue.ts";
import { clearSelection } from "../../state/actions.ts";
import { DetailsPanel } from "../details/details-panel.tsx";
import { FilterSheet } from "../filters/filter-sheet.tsx";
import { Legend } from "../legend/legend.tsx";
import { useAtlas } from "../parts/atlas-context.ts";
import { Sheet } from "../parts/sheet.tsx";
import { WiderAreas } from "../wider/wider-areas.tsx";
import type { Panel } from "./phone-bar.tsx";

/** The panel that rises over the map of a phone; what is selected comes before what was opened. */
export function PhoneSheet({
  panel,
  onClose,
}: {
  readonly panel: Panel;
  readonly onClose: () => void;
}): JSX.Element | null {
  const state = useAtlas();
  const { area, claim } = state.selection.value;
  if (area !== null || claim !== null) {
    return (
      <Sheet key="details" title={text.page.details} bare onClose={() => clearSelection(state)}>
        <DetailsPanel />
      </Sheet>
    );
  }
  switch (panel) {
    case "map":
    case "table":
      return null;
    case "filters":
      return <FilterSheet onClose={onClose} />;
    case "wider":
      return (
        <Sheet key="wider" title={text.page.aside} onClose={onClose}>
          <WiderAreas />
          <Legend />
        </Sheet>
      );
  }
}
