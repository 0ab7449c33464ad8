import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import "./copy-field.css";

/** A text to be copied by hand: selected as soon as it stands there, and again whenever it takes the focus. */
export function CopyField({ name, text }: { readonly name: string; readonly text: string }): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
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
