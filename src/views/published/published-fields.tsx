import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { WindowEnd } from "../../core/timeline/unit-grid.ts";
import { setPublished } from "../../state/published-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { DateField } from "../timeline/date-field.tsx";
import "./published-fields.css";
import { takePublished } from "./take-published.ts";

/** The two dates of report, each to be written or taken away. `takesFocus`: the first one, when it is drawn. */
export function PublishedFields({ takesFocus = false }: { readonly takesFocus?: boolean }): JSX.Element {
  const text = useWholeText();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) root.current?.querySelector("input")?.focus();
  }, [takesFocus]);
  return (
    <div class="published-fields" ref={root}>
      <Field end="to" name={text.published.by} />
      <Field end="from" name={text.published.since} short={text.published.sinceInShort} />
    </div>
  );
}

function Field({
  end,
  name,
  short,
}: {
  readonly end: WindowEnd;
  readonly name: string;
  /** In place of the name where there is little room. */
  readonly short?: string;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const field = useRef<HTMLSpanElement>(null);
  const day = state.timeline.value.published[end];
  const clear = () => {
    setPublished(state, { [end]: null });
    field.current?.querySelector("input")?.focus();
  };
  return (
    <span class="published-field" data-set={day !== null}>
      <span class={short && "published-field-name"} aria-hidden="true">
        {name}
      </span>
      {short && (
        <span class="published-field-short" aria-hidden="true">
          {short}
        </span>
      )}
      <span class="published-field-date" ref={field}>
        <DateField
          name={name}
          placeholder={text.published.anyDate}
          day={day}
          take={(written) => takePublished(state, end, written)}
        />
        {day !== null && (
          <button
            type="button"
            class="published-field-clear"
            aria-label={text.published.remove(text.published.flags[end](text.dates.day(day)))}
            onClick={clear}
          >
            <Icon name="close" size={10} />
          </button>
        )}
      </span>
    </span>
  );
}
