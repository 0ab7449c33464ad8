import type { JSX } from "preact";
import { text } from "../../core/messages/catalogue.ts";
import { Icon, type IconName } from "../parts/icon.tsx";

export const PANELS = ["map", "filters", "wider", "table"] as const;
/** What a phone shows: map or table alone, or a sheet over them. */
export type Panel = (typeof PANELS)[number];

/** Whether a panel is a sheet over the page. */
export function isSheet(panel: Panel): panel is "filters" | "wider" {
  return panel === "filters" || panel === "wider";
}

const ICONS: Readonly<Record<Panel, IconName>> = { map: "map", filters: "filter", wider: "info", table: "table" };

/** The bar at the foot of a phone, from which every panel is opened. */
export function PhoneBar({
  open,
  onOpen,
}: {
  readonly open: Panel | null;
  readonly onOpen: (panel: Panel) => void;
}): JSX.Element {
  return (
    <nav class="page-bar" aria-label={text.page.bar}>
      {PANELS.map((panel) => (
        <button key={panel} type="button" aria-pressed={panel === open} onClick={() => onOpen(panel)}>
          <Icon name={ICONS[panel]} size={20} />
          {text.page.panels[panel]}
        </button>
      ))}
    </nav>
  );
}
