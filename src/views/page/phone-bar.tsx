import type { JSX } from "preact";
import { PAGES, type TabName } from "../../core/view-state.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";

const ICONS: Readonly<Record<Exclude<TabName, "about">, IconName>> = {
  map: "map",
  spread: "spread",
  compare: "compare",
  strength: "strength",
  table: "table",
};

/** The bar at the foot of a phone, from which pages are opened. */
export function PhoneBar({
  page,
  onOpen,
}: {
  readonly page: TabName;
  readonly onOpen: (page: TabName) => void;
}): JSX.Element {
  const text = useText();
  return (
    <nav class="page-bar" aria-label={text.frame.pages} tabIndex={-1}>
      {PAGES.map(
        (name) =>
          name !== "about" && (
            <button
              key={name}
              type="button"
              aria-current={name === page ? "page" : undefined}
              onClick={() => onOpen(name)}
            >
              <Icon name={ICONS[name]} size={20} />
              <span>{text.frame.pageNames[name]}</span>
            </button>
          ),
      )}
    </nav>
  );
}
