import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";
import "./search-field.css";

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called with what was typed, once typing has rested for `rest` ms. */
  readonly onSearch: (value: string) => void;
  readonly rest?: number;
  /** The most characters that can be typed. */
  readonly longest?: number;
}

/** A field to search in, with a button that clears it. Follows `value` where that is changed from outside. */
export function SearchField({ label, value, onSearch, rest = 0, longest }: SearchFieldProps): JSX.Element {
  const text = useText();
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const input = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    if (value !== sent.current) setTyped(value);
    sent.current = value;
  }, [value]);

  useLayoutEffect(() => {
    if (typed === sent.current) return undefined;
    const send = () => {
      sent.current = typed;
      onSearch(typed);
    };
    if (rest === 0) {
      send();
      return undefined;
    }
    const timer = setTimeout(send, rest);
    return () => clearTimeout(timer);
  }, [typed]);

  const clear = () => {
    setTyped("");
    sent.current = "";
    onSearch("");
    input.current?.focus();
  };

  return (
    <div class="search-field">
      <Icon name="search" size={14} />
      <input
        ref={input}
        class="field"
        type="search"
        aria-label={label}
        placeholder={label}
        maxLength={longest}
        autoComplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || typed === "") return;
          event.preventDefault();
          event.stopPropagation();
          clear();
        }}
      />
      {typed !== "" && (
        <button type="button" class="search-clear" aria-label={text.filters.clearSearch} onClick={clear}>
          <Icon name="close" size={12} />
        </button>
      )}
    </div>
  );
}
