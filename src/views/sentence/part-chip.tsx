import type { JSX } from "preact";
import type { SentencePart } from "../../words/sentence.ts";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";

/** One part of the sentence: its lead, and its words as a chip, which a press removes unless they are a default. */
export function PartChip({
  part,
  onRemove,
}: {
  readonly part: SentencePart;
  readonly onRemove: (part: SentencePart) => void;
}): JSX.Element {
  const text = useText();
  const { lead, shortLead, words, resets, name } = part;
  return (
    <span class={resets.length > 0 ? "sentence-part" : "sentence-part default"} data-part={name}>
      {lead === shortLead ? (
        `${lead} `
      ) : (
        <>
          <span class="sentence-long">{`${lead} `}</span>
          <span class="sentence-short" aria-hidden="true">{`${shortLead} `}</span>
        </>
      )}
      {resets.length > 0 ? (
        <button
          type="button"
          class="chip"
          aria-label={text.filters.removePart(lead, words)}
          onClick={() => onRemove(part)}
        >
          {words}
          <Icon name="close" size={10} />
        </button>
      ) : (
        <span class="chip">{words}</span>
      )}
      <span class="sentence-comma">, </span>
    </span>
  );
}
