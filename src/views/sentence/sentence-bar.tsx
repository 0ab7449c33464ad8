import { useComputed } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import { clearAll, setFilter, setPlaying, setTimeline } from "../../state/actions.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import {
  activeFilters,
  certainIn,
  isFilterPart,
  type SentencePart,
  sentenceParts,
  withoutPart,
} from "../../words/sentence.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { Meaning } from "../parts/meaning.tsx";
import { useText } from "../parts/use-text.ts";
import "./sentence-bar.css";
import { PartChip } from "./part-chip.tsx";

/**
 * The row that says in one sentence what is shown, each part of it removable. On a tablet it starts with the button
 * that opens the filters, on a phone it is plain text beside that button.
 */
export function SentenceBar({
  onOpenFilters,
  children,
}: {
  readonly onOpenFilters: () => void;
  /** What stands beside it. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const bar = useRef<HTMLElement>(null);
  const parts = useComputed(() =>
    sentenceParts(state.text.value, state.filter.value, state.timeline.value, state.dataset.value),
  ).value;
  const isActive = parts.some(({ resets }) => resets.length > 0);
  const active = activeFilters(parts);

  const remove = (part: SentencePart) => {
    const buttons = removers(bar.current);
    const at = buttons.findIndex((each) => each.closest("[data-part]")?.getAttribute("data-part") === part.name);
    const next = buttons[at + 1] ?? buttons[at - 1] ?? bar.current;
    next?.focus();
    removePart(state, part);
  };

  return (
    <section class="sentence" aria-label={text.filters.sentence} ref={bar} tabIndex={-1}>
      <button type="button" class="button sentence-filters" aria-haspopup="dialog" onClick={onOpenFilters}>
        <Icon name="filter" />
        <span class="visually-hidden">{text.filters.openActive(active)}</span>
        <span class="sentence-filters-words" aria-hidden="true">
          {text.filters.open}
        </span>
        {active > 0 && (
          <span class="sentence-filters-count" aria-hidden="true" translate={false}>
            {text.formats.number(active)}
          </span>
        )}
      </button>
      <p class={isActive ? "sentence-parts active" : "sentence-parts"}>
        <Count />
        {text.filters.inOrder(parts).map(({ part, after }) => (
          <PartChip key={part.name} part={part} after={after} onRemove={remove} />
        ))}
      </p>
      <PlainSentence parts={parts} />
      {children}
      {isActive && (
        <button
          type="button"
          class="button plain sentence-clear"
          onClick={() => {
            bar.current?.focus();
            clearAll(state);
          }}
        >
          {text.filters.clearAll}
        </button>
      )}
    </section>
  );
}

function Count(): JSX.Element {
  const text = useText();
  const { matching, total } = useAtlas().result.value;
  return (
    <span class="sentence-count">
      <WithCertain>
        {text.filters.words.counted(<strong translate={false}>{text.formats.number(matching)}</strong>, total)}
      </WithCertain>{" "}
    </span>
  );
}

/** A count of the claims, and how many of them are certain where not all are, what that means being one click away. */
function WithCertain({ children: count }: { readonly children: ComponentChildren }): JSX.Element {
  const state = useAtlas();
  const { words } = useText().filters;
  const certain = certainIn(state.result.value);
  if (certain === null) return <>{count}</>;
  return (
    <>
      {words.withCertain<ComponentChildren>(
        count,
        <Meaning>
          <span class="sentence-long">{words.certain(certain)}</span>
          <span class="sentence-short">{words.certainInShort(certain)}</span>
        </Meaning>,
      )}
    </>
  );
}

/** The sentence as text, for narrow pages and paper; what a timeline beside it shows, on paper only. */
function PlainSentence({ parts }: { readonly parts: readonly SentencePart[] }): JSX.Element {
  const text = useText();
  const { result } = useAtlas();
  const { matching, total } = result.value;
  const told = text.filters.inOrder(parts);
  const isWindow = (at: number) => told[at]?.part.name === "window";
  const classOf = (isPrinted: boolean) => (isPrinted ? "sentence-printed" : undefined);
  return (
    <p class="sentence-plain">
      <WithCertain>
        <strong>{text.filters.words.count(matching, total)}</strong>
      </WithCertain>{" "}
      {told.map((each, index) => (
        <span key={each.part.name}>
          <span class={classOf(isWindow(index))}>{text.filters.clause(each.part)}</span>
          <span class={classOf(isWindow(index) || (isWindow(index + 1) && index + 2 === told.length))}>
            {each.after}
          </span>
        </span>
      ))}
    </p>
  );
}

function removers(bar: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(bar?.querySelectorAll<HTMLButtonElement>("button.chip") ?? [])];
}

function removePart(state: AtlasState, part: SentencePart): void {
  const { filter, timeline } = withoutPart(part, state.view.peek());
  if (part.resets.some(isFilterPart)) {
    setFilter(state, filter);
  } else {
    setPlaying(state, false);
    setTimeline(state, timeline);
  }
}
