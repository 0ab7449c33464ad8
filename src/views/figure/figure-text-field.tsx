import type { JSX } from "preact";
import { FIGURE_TEXT_LIMITS, type FigureText } from "../../core/figure-settings.ts";
import { setFigure } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";

/** From so few letters left on, their number is told. */
const TOLD = 20;

/** A text of the figure: what the filter says until the reader types another. */
export function FigureTextField({
  name,
  typed,
  otherwise,
  rows,
}: {
  readonly name: FigureText;
  readonly typed: string | null;
  readonly otherwise: string;
  readonly rows: number;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const id = usePanelId();
  const words = { title: text.figure.titleField, subtitle: text.figure.subtitleField }[name];
  const left = FIGURE_TEXT_LIMITS[name] - (typed ?? "").length;
  return (
    <div class="figure-text">
      <label for={id}>{words}</label>
      {typed !== null && (
        <button type="button" class="link-button" onClick={() => setFigure(state, { [name]: null })}>
          {text.figure.useDefault(words)}
        </button>
      )}
      <textarea
        id={id}
        class="field"
        rows={rows}
        maxLength={FIGURE_TEXT_LIMITS[name]}
        aria-describedby={left <= TOLD ? `${id}-left` : undefined}
        value={typed ?? otherwise}
        onInput={({ currentTarget }) => setFigure(state, { [name]: currentTarget.value })}
      />
      {left <= TOLD && (
        <span id={`${id}-left`} class="figure-left">
          {text.figure.lettersLeft(left)}
        </span>
      )}
    </div>
  );
}
