import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { useDialog } from "../parts/use-dialog.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useText } from "../parts/use-text.ts";
import { FigureActions } from "./figure-actions.tsx";
import "./figure-dialog.css";
import { FigureForm } from "./figure-form.tsx";
import { FigurePreview } from "./figure-preview.tsx";
import type { FigureWorkshop } from "./figure-workshop.ts";

/** The form that makes a figure of the view as it was when it opened, but for the filter that it can change, with a preview. */
export function FigureDialog({
  figures,
  onClose,
}: {
  readonly figures: FigureWorkshop;
  readonly onClose: () => void;
}): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const settings = state.figure.value;
  const ref = useDialog(onClose);
  const heading = usePanelId();
  const { filter } = state;
  const input = useMemo(figures.input, [filter.value]);
  return (
    <dialog ref={ref} class="figure-dialog" aria-labelledby={heading}>
      <div class="figure-head">
        <h2 id={heading}>{text.frame.openFigure}</h2>
        <button type="button" class="button plain icon" aria-label={text.frame.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <FigurePreview input={input} settings={settings} />
      <FigureForm input={input} settings={settings} />
      <FigureActions figures={figures} input={input} settings={settings} />
    </dialog>
  );
}
