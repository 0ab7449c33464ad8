import type { JSX } from "preact";
import type { SentencePart } from "../../words/sentence.ts";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";

/** One part of the sentence: its words as a chip, which a press removes unless they are a default, between lead and tail. */
export function PartChip({
  part,
  after,
  onRemove,
}: {
  readonly part: SentencePart;
  /** What parts it from the next. */
  readonly after: string;
  readonly onRemove: (part: SentencePart) => void;
}): JSX.Element {
  const text = useText();
  const { lead, shortLead, words, tail, resets, name } = part;
  return (
    <span class={resets.length > 0 ? "sentence-part" : "sentence-part default"} data-part={name}>
      {lead !== undefined &&
        (shortLead === undefined ? (
          `${lead} `
        ) : (
          <>
            <span class="sentence-long">{`${lead} `}</span>
            <span class="sentence-short" aria-hidden="true">{`${shortLead} `}</span>
          </>
        ))}
      {resets.length > 0 ? (
        <button type="button" class="chip" aria-label={text.filters.removePart(part)} onClick={() => onRemove(part)}>
          {words}
          <Icon name="close" size={10} />
        </button>
      ) : (
        <span class="chip">{words}</span>
      )}
      {tail !== undefined && ` ${tail}`}
      <span class="sentence-comma">{after}</span>
    </span>
  );
}
