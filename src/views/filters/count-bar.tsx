import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { JSX } from "preact";
import type { Paint } from "../../drawing/palette.ts";
import { rem } from "../parts/rem.ts";

const LONGEST = 26;
const SHORTEST = 2;

/** A bar for a count, 26 px for the greatest of its list. The number stands beside it. */
export function CountBar({
  count,
  greatest,
  paint,
}: {
  readonly count: ReadonlySignal<number>;
  readonly greatest: ReadonlySignal<number>;
  readonly paint: Paint;
}): JSX.Element {
  const length = useComputed(() =>
    count.value === 0 ? 0 : Math.max(SHORTEST, Math.round((LONGEST * count.value) / greatest.value)),
  ).value;
  return (
    <span class="option-bar" aria-hidden="true">
      <span style={{ inlineSize: rem(length), background: `var(--${paint})` }} />
    </span>
  );
}
