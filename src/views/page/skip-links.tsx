import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useText } from "../parts/use-text.ts";

const WORK = [".page-work", ".page-work button"];

/** What takes the focus in a part of the page: the first of these that can. */
const PARTS = {
  filters: [".page-filters", ".sentence-filters"],
  story: [".story"],
  map: [".page-map [role=option][tabindex='0']", ".page-map"],
  spread: WORK,
  compare: WORK,
  strength: WORK,
  table: WORK,
  about: [".about"],
  details: [".page-details"],
  timeline: [".page-timeline"],
} as const;

export type SkipPart = keyof typeof PARTS;

/** Seen only in focus: the first stops of the page, which lead past what comes before a part. */
export function SkipLinks({ parts }: { readonly parts: readonly SkipPart[] }): JSX.Element {
  const text = useText();
  const nav = useRef<HTMLElement>(null);
  const skipTo = (part: SkipPart): void => {
    for (const selector of PARTS[part]) {
      const target = nav.current?.parentElement?.querySelector<HTMLElement>(selector);
      target?.focus();
      if (target && document.activeElement === target) return;
    }
  };
  return (
    <nav class="page-skips" aria-label={text.page.skip} ref={nav}>
      {parts.map((part) => (
        <button key={part} type="button" onClick={() => skipTo(part)}>
          {text.page.skipTo[part]}
        </button>
      ))}
    </nav>
  );
}
