import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../parts/icon.tsx";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useText } from "../parts/use-text.ts";
import "./filter-section.css";

export interface FilterSectionProps {
  readonly title: string;
  /** Words at the right of the title: how much passes. */
  readonly note?: ComponentChildren;
  /** Lets everything pass again; undefined where it does already. */
  readonly onReset: (() => void) | undefined;
  /** Whether the section opens and closes; it starts closed. Its content is made when it is open. */
  readonly folds?: boolean;
  /** Whether it stands in another section. */
  readonly within?: boolean;
  readonly children: () => ComponentChildren;
}

/** One section of the filters, with a title, what it amounts to, and a reset while it is active. */
export function FilterSection({
  title,
  note,
  onReset,
  folds = false,
  within = false,
  children,
}: FilterSectionProps): JSX.Element {
  const text = useText();
  const [open, setOpen] = useState(!folds);
  const heading = usePanelId();
  const content = usePanelId();
  const Heading = within ? "h4" : "h3";
  return (
    <section class={folds ? "filter-section folds" : "filter-section"} aria-labelledby={heading}>
      <div class="filter-section-head">
        <Heading>
          {folds ? (
            <button
              type="button"
              id={heading}
              aria-expanded={open}
              aria-controls={open ? content : undefined}
              onClick={(event) => {
                const section = event.currentTarget.closest("section");
                setOpen(!open);
                requestAnimationFrame(() => section?.scrollIntoView({ block: "nearest" }));
              }}
            >
              {title}
            </button>
          ) : (
            <span id={heading}>{title}</span>
          )}
        </Heading>
        <span class="filter-section-note">{note}</span>
        {onReset && (
          <button
            type="button"
            class="filter-section-reset"
            aria-label={text.filters.reset(title)}
            title={text.filters.reset(title)}
            onClick={(event) => {
              const section = event.currentTarget.closest("section");
              onReset();
              section?.querySelector<HTMLElement>("button[aria-expanded], input")?.focus();
            }}
          >
            <Icon name="close" size={10} />
          </button>
        )}
        {folds && <Icon name={open ? "chevron-down" : "chevron-right"} size={12} />}
      </div>
      {open && <div id={content}>{children()}</div>}
    </section>
  );
}
