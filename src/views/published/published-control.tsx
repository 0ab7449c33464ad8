import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { isAllTime } from "../../core/time/span.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";
import { PublishedFields } from "./published-fields.tsx";

/** In the row of time: the dates of report, or the button that asks for them where none is set. */
export function PublishedControl({
  isLong,
  onOpenSettings,
}: {
  /** Whether the row has room for them. */
  readonly isLong: boolean;
  /** Opens the sheet that holds them where it has not. */
  readonly onOpenSettings: () => void;
}): JSX.Element {
  const text = useWholeText();
  const isSet = !isAllTime(useAtlas().timeline.value.published);
  const [isAsked, ask] = useState(false);
  if (isLong && (isSet || isAsked)) return <PublishedFields takesFocus={!isSet} />;
  return (
    <button
      type="button"
      class={isSet ? "button main" : "button"}
      aria-haspopup={isLong ? undefined : "dialog"}
      onClick={isLong ? () => ask(true) : onOpenSettings}
    >
      {text.published.open}
    </button>
  );
}
