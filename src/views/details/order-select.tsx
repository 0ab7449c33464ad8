import type { JSX } from "preact";
import { CLAIM_ORDERS, type ClaimOrder } from "../../core/view-state.ts";
import { setOrder } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";
import "./order-select.css";

/** The order in which claims are listed. */
export function OrderSelect(): JSX.Element {
  const text = useText();
  const atlas = useAtlas();
  return (
    <span class="order-select">
      <select
        aria-label={text.details.order}
        value={atlas.view.value.order}
        onChange={(event) => setOrder(atlas, event.currentTarget.value as ClaimOrder)}
      >
        {CLAIM_ORDERS.map((order) => (
          <option key={order} value={order}>
            {text.details.orders[order]}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={12} />
    </span>
  );
}
