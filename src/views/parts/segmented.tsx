import type { JSX } from "preact";

/** One of a few choices, side by side; the chosen one is inked. */
export function Segmented<Value extends string>({
  name,
  values,
  words,
  chosen,
  onChoose,
}: {
  readonly name: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}): JSX.Element {
  return (
    <fieldset class="segments" aria-label={name}>
      {values.map((value) => (
        <button type="button" key={value} aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {words[value]}
        </button>
      ))}
    </fieldset>
  );
}
