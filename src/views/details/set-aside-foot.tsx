import type { JSX } from "preact";
import type { SortedClaims } from "../../core/details/area-claims.ts";
import { Icon } from "../parts/icon.tsx";
import { useWholeText } from "../parts/use-text.ts";
import "./set-aside-foot.css";

/** How many more claims there are, and a button that lists those outside the window or hidden by the filter. */
export function SetAsideFoot({
  sorted,
  isOpen,
  onToggle,
}: {
  readonly sorted: SortedClaims;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): JSX.Element {
  const text = useWholeText();
  const { matching, outside, hidden } = sorted;
  const words = (
    <span>
      {text.selected.foot(
        <b>
          {matching.length === 0
            ? text.selected.footNone(hidden.length > 0)
            : text.selected.footLead(matching.length - 1, hidden.length > 0)}
        </b>,
        outside.length,
        hidden.length,
      )}
    </span>
  );
  if (outside.length + hidden.length === 0) return <p class="details-foot">{words}</p>;
  return (
    <button type="button" class="details-foot" aria-expanded={isOpen} onClick={onToggle}>
      {words}
      <Icon name="chevron-down" size={12} />
    </button>
  );
}
