import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import type { PageName } from "../../core/view-state.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";
import type { Panel } from "./panels.tsx";

const ENTRIES = ["map", "filters", "wider", "table"] as const;
/** What the bar opens: a page alone, or a panel over it. */
export type Entry = (typeof ENTRIES)[number];

const ICONS: Readonly<Record<Entry, IconName>> = { map: "map", filters: "filter", wider: "info", table: "table" };

/** The bar at the foot of a phone, from which pages and panels are opened; beside the wider areas, their claims. */
export function PhoneBar({
  page,
  open,
  onOpen,
}: {
  readonly page: PageName;
  readonly open: Panel | null;
  readonly onOpen: (entry: Entry) => void;
}): JSX.Element {
  const text = useText();
  const { model, result } = useAtlas();
  const wider = useComputed(() =>
    model.value
      .widerAreas(result.value, null)
      .flatMap(({ rows }) => rows)
      .reduce((sum, { claims }) => sum + claims, 0),
  ).value;
  return (
    <nav class="page-bar" aria-label={text.page.bar} tabIndex={-1}>
      {ENTRIES.map((entry) => (
        <button key={entry} type="button" aria-pressed={entry === (open ?? page)} onClick={() => onOpen(entry)}>
          <Icon name={ICONS[entry]} size={20} />
          <span>
            {text.page.panels[entry]}
            {entry === "wider" && wider > 0 && <span translate={false}> {text.formats.number(wider)}</span>}
          </span>
        </button>
      ))}
    </nav>
  );
}
