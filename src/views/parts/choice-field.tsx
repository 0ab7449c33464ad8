import type { JSX, TargetedEvent } from "preact";
import { Icon } from "./icon.tsx";
import "./choice-field.css";

/** One of several choices in a list that opens. */
export function ChoiceField<Value extends string | number>({
  name,
  values,
  wordsOf,
  chosen,
  onChoose,
}: {
  readonly name: string;
  readonly values: readonly Value[];
  readonly wordsOf: (value: Value) => string;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}): JSX.Element {
  const choose = (event: TargetedEvent<HTMLSelectElement>) => {
    const value = values[event.currentTarget.selectedIndex];
    if (value !== undefined) onChoose(value);
  };
  return (
    <span class="choice-field">
      <select aria-label={name} value={String(chosen)} onChange={choose}>
        {values.map((value) => (
          <option key={value} value={String(value)}>
            {wordsOf(value)}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={12} />
    </span>
  );
}
