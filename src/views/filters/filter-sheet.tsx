import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { text } from "../../core/messages/catalogue.ts";
import { Sheet } from "../parts/sheet.tsx";
import { FilterPanel } from "./filter-panel.tsx";

/** Where the filters stand beside the map and need no sheet. */
const BESIDE = "(min-width: 1200px)";

/** The filters as a sheet over the page, for windows too narrow to hold them beside the map. */
export function FilterSheet({ onClose }: { readonly onClose: () => void }): JSX.Element {
  useEffect(() => {
    const beside = matchMedia(BESIDE);
    beside.addEventListener("change", onClose);
    return () => beside.removeEventListener("change", onClose);
  }, []);
  return (
    <Sheet title={text.filters.panel} onClose={onClose}>
      <FilterPanel />
    </Sheet>
  );
}
