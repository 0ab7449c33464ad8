import type { LinkFault } from "../core/records/link-fault.ts";
import type { Dataset } from "../core/records/records.ts";
import { DEFAULT_VIEW, type ViewState } from "../core/view-state.ts";

/** What reading one parameter gave: the view with it, and what was passed over. */
export interface FieldReading {
  readonly view: ViewState;
  readonly ignored: readonly LinkFault[];
}

/** One key of the link with its way to text and back. */
export interface LinkField {
  readonly key: string;
  /** The value as it stands in the link; null for the default, which is left out. */
  write(view: ViewState): string | null;
  /** The view with the value, or unchanged where the value is not valid for the dataset. Never throws. */
  read(text: string, view: ViewState, dataset: Dataset): FieldReading;
}

/** Where in the view a value stands. */
export interface Lens<Value> {
  get(view: ViewState): Value;
  set(view: ViewState, value: Value): ViewState;
}

/** How a value is written; `read` gives undefined for what is no valid value. */
export interface Format<Value> {
  write(value: Value): string;
  read(text: string, dataset: Dataset): Value | undefined;
}

/** A field for one value. */
export function valueField<Value>(key: string, lens: Lens<Value>, format: Format<Value>): LinkField {
  const byDefault = format.write(lens.get(DEFAULT_VIEW));
  return {
    key,
    write: (view) => {
      const text = format.write(lens.get(view));
      return text === byDefault ? null : text;
    },
    read: (text, view, dataset) => {
      const value = format.read(text, dataset);
      return value === undefined
        ? { view, ignored: [{ kind: "part", key, value: text }] }
        : { view: lens.set(view, value), ignored: [] };
    },
  };
}
