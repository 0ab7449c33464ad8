import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import type { CheckState } from "../../core/filter/check-state.ts";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";
import "./option-row.css";
import { DataText } from "../parts/data-text.tsx";

export interface OptionRowProps {
  readonly name: string;
  readonly checked: CheckState;
  /** Claims that match with this option alone. */
  readonly count: ReadonlySignal<number>;
  readonly onSwitch: () => void;
  readonly onOnly: () => void;
  /** A picture before the name. */
  readonly picture?: ComponentChildren;
  /** A bar before the count. */
  readonly bar?: ComponentChildren;
  /** A hint after the name. */
  readonly hint?: string | undefined;
  /** Opens and closes what the option consists of, which `children` shows. */
  readonly fold?: { readonly open: boolean; readonly words: (count: number) => string; readonly onFold: () => void };
  readonly children?: ComponentChildren;
}

/** One option of a filter: box, picture, name, bar, count, and "only" under the pointer or with focus. */
export function OptionRow(props: OptionRowProps): JSX.Element {
  const text = useText();
  const { name, checked, onSwitch, onOnly, picture, bar, hint, fold, children } = props;
  const count = props.count.value;
  return (
    <li>
      <div class={count === 0 ? "option zero" : "option"}>
        <label>
          <input
            type="checkbox"
            class="check"
            aria-label={text.filters.option(name, count)}
            checked={checked === "all"}
            indeterminate={checked === "some"}
            onChange={onSwitch}
          />
          {picture}
          <span class="option-name">
            <DataText>{name}</DataText>
            {hint && (
              <span class="option-hint">
                {" "}
                <DataText>{hint}</DataText>
              </span>
            )}
          </span>
        </label>
        {bar}
        <button type="button" class="option-only" aria-label={text.filters.onlyThis(name)} onClick={onOnly}>
          {text.filters.only}
        </button>
        {fold ? (
          <button
            type="button"
            class="option-count"
            aria-label={fold.words(count)}
            aria-expanded={fold.open}
            onClick={fold.onFold}
          >
            <span translate={false}>{text.formats.number(count)}</span>
            <Icon name={fold.open ? "chevron-down" : "chevron-right"} size={10} />
          </button>
        ) : (
          <span class="option-count" aria-hidden="true" translate={false}>
            {text.formats.number(count)}
          </span>
        )}
      </div>
      {fold?.open && children}
    </li>
  );
}
