import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import "./copy-field.css";

/** A text to be copied by hand: all of it is selected whenever it takes the focus, with `atOnce` as soon as it is there. */
export function CopyField({
  name,
  text,
  atOnce = false,
}: {
  readonly name: string;
  readonly text: string;
  readonly atOnce?: boolean;
}): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (atOnce) field.current?.focus();
  }, []);
  return (
    <textarea
      ref={field}
      class="copy-field"
      aria-label={name}
      readOnly
      rows={4}
      spellcheck={false}
      translate={false}
      dir="auto"
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
