import type { JSX } from "preact";
import { rem } from "./rem.ts";

/** Drawings on a 16 px grid; `solid` ones are filled, the rest are strokes of 1.6. */
const drawings = {
  search: { d: "M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0ZM10.3 10.3L14 14" },
  close: { d: "M3.5 3.5l9 9M12.5 3.5l-9 9" },
  "chevron-right": { d: "M6 3.5L10.5 8L6 12.5" },
  "chevron-down": { d: "M3.5 6L8 10.5L12.5 6" },
  link: {
    d:
      "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.6-2.6a2.6 2.6 0 0 0-3.7-3.7l-1 1" +
      "M9.2 6.8a2.6 2.6 0 0 0-3.7 0L2.9 9.4a2.6 2.6 0 0 0 3.7 3.7l1-1",
  },
  download: { d: "M8 2v8.2M4.4 6.8L8 10.4l3.6-3.6M2.5 14h11" },
  theme: { d: "M8 2.2a5.8 5.8 0 0 1 0 11.6ZM13.8 8A5.8 5.8 0 1 1 2.2 8a5.8 5.8 0 0 1 11.6 0Z", solid: "first" },
  plus: { d: "M8 2.5v11M2.5 8h11" },
  minus: { d: "M2.5 8h11" },
  fit: { d: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" },
  back: { d: "M3 3v10M13 3.4v9.2L6 8Z", solid: "last" },
  play: { d: "M4.5 2.6v10.8L13 8Z", solid: "all" },
  pause: { d: "M4 3h2.6v10H4ZM9.4 3H12v10H9.4Z", solid: "all" },
  forward: { d: "M13 3v10M3 3.4v9.2L10 8Z", solid: "last" },
  loop: { d: "M2.5 7V6a2 2 0 0 1 2-2h8M10.5 1.8L12.8 4l-2.3 2.2M13.5 9v1a2 2 0 0 1-2 2h-8M5.5 9.8L3.2 12l2.3 2.2" },
  undo: { d: "M5.6 2.6L2.4 5.8l3.2 3.2M2.4 5.8H10a3.8 3.8 0 0 1 0 7.6H6.6" },
  redo: { d: "M10.4 2.6l3.2 3.2-3.2 3.2M13.6 5.8H6a3.8 3.8 0 0 0 0 7.6h3.4" },
  more: {
    d: "M4 8a1 1 0 1 1-2 0a1 1 0 0 1 2 0ZM9 8a1 1 0 1 1-2 0a1 1 0 0 1 2 0ZM14 8a1 1 0 1 1-2 0a1 1 0 0 1 2 0Z",
    solid: "all",
  },
  keys: { d: "M1.6 4h12.8v8H1.6ZM4.4 6.6h.01M8 6.6h.01M11.6 6.6h.01M5 9.4h6" },
  filter: { d: "M2 4h12M4.4 8h7.2M6.8 12h2.4" },
  map: { d: "M2 4.4l4-1.6 4 1.6 4-1.6v8.8l-4 1.6-4-1.6-4 1.6ZM6 2.8v8.8M10 4.4v8.8" },
  compare: { d: "M2 2h5v5H2ZM9 2h5v5H9ZM2 9h5v5H2ZM9 9h5v5H9Z" },
  strength: { d: "M3.5 3v9M2 3h3M2 12h3M8 6v7M6.5 6h3M6.5 13h3M12.5 2v6M11 2h3M11 8h3" },
  spread: { d: "M1.5 13.5h4v-4h4v-4h4v-4h1" },
  wider: { d: "M2 2.5h12v11H2ZM5.5 6h5v4h-5Z" },
  story: {
    d: "M8 4.2C6.4 3 4.4 2.6 2 2.8v9.4c2.4-.2 4.4.2 6 1.4c1.6-1.2 3.6-1.6 6-1.4V2.8c-2.4-.2-4.4.2-6 1.4ZM8 4.2v9.4",
  },
  table: { d: "M2 4h12M2 8h12M2 12h8" },
  info: { d: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.2v4M8 4.8v.4" },
  warning: { d: "M8 2.2L14.4 13.4H1.6ZM8 6.4v3.4M8 11.6v.2" },
} as const satisfies Record<string, { readonly d: string; readonly solid?: "all" | "first" | "last" }>;

/** Those that point along the line, and so the other way where it runs from right to left; those of time do not. */
const ALONG_THE_LINE: ReadonlySet<string> = new Set(["chevron-right", "undo", "redo", "table"]);

/** The drawings there are. */
export type IconName = keyof typeof drawings;

/** A small line drawing, 16 px unless told, in the colour of the text. Decorative: words or a name stand beside it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  const drawing: { readonly d: string; readonly solid?: "all" | "first" | "last" } = drawings[name];
  const parts = drawing.d.split(/(?=M)/);
  const solid =
    drawing.solid === "all" ? parts.join("") : drawing.solid === "first" ? parts[0] : drawing.solid ? parts.at(-1) : "";
  return (
    <svg
      class={ALONG_THE_LINE.has(name) ? "icon along-line" : "icon"}
      width={rem(size)}
      height={rem(size)}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {solid && <path d={solid} fill="currentColor" />}
      <path d={drawing.d} />
    </svg>
  );
}
