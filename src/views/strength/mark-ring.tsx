import type { JSX } from "preact";
import { gradeOf } from "../../core/records/grade.ts";
import type { Estimate } from "../../core/strength/estimates.ts";
import type { SizeMark } from "../../drawing/analysis/size-marks.ts";
import { sizeWords } from "../../words/estimate-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { rem } from "../parts/rem.ts";
import { useWholeText } from "../parts/use-text.ts";

/** Round a mark, px. */
const AROUND = 5;
const TIP = { width: 232, height: 64, away: 12 } as const;

/** A ring round the mark of an estimate, and what is told of it; the table says it to those who do not see the chart. */
export function MarkRing({
  mark: { box, name },
  estimate: { claim, size, span },
  width,
  height,
}: {
  readonly mark: SizeMark;
  readonly estimate: Estimate;
  readonly width: number;
  readonly height: number;
}): JSX.Element {
  const text = useWholeText();
  const { publications } = useAtlas().dataset.value;
  const publisher = publications.get(claim.publication)?.publisher ?? "";
  const left = Math.min(Math.max((box.left + box.right - TIP.width) / 2, 4), Math.max(4, width - TIP.width - 4));
  const isBelow = box.bottom + TIP.away + TIP.height < height;
  const top = isBelow ? box.bottom + TIP.away : Math.max(2, box.top - TIP.away - TIP.height);
  return (
    <div aria-hidden="true">
      <span
        class="mark-ring"
        style={{
          left: rem(box.left - AROUND),
          top: rem(box.top - AROUND),
          width: rem(box.right - box.left + 2 * AROUND),
          height: rem(box.bottom - box.top + 2 * AROUND),
        }}
      />
      <span class="mark-tip" style={{ left: rem(left), top: rem(top), width: rem(TIP.width) }}>
        <b dir="auto">{name}</b>
        <span>{text.strength.said(sizeWords(text, size), claim.numbers.counts, text.dates.span(span))}</span>
        <span>{text.strength.read(gradeOf(claim), publisher)}</span>
      </span>
    </div>
  );
}
