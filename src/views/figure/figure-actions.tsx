import type { JSX } from "preact";
import { useState } from "preact/hooks";
import {
  FIGURE_FORMATS,
  FIGURE_SCALES,
  FIGURE_SIZES,
  type FigureFormat,
  type FigureSettings,
} from "../../core/figure-settings.ts";
import type { FigureInput } from "../../export/figure/figure-input.ts";
import { figureScene } from "../../export/figure/figure-scene.ts";
import { setFigure } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { ChoiceField } from "../parts/choice-field.tsx";
import { Icon } from "../parts/icon.tsx";
import { useWholeText } from "../parts/use-text.ts";
import type { FigureWorkshop } from "./figure-workshop.ts";

/** What can be done with the figure, and what became of it. */
export function FigureActions({
  figures,
  input,
  settings,
}: {
  readonly figures: FigureWorkshop;
  readonly input: FigureInput;
  readonly settings: FigureSettings;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const [outcome, setOutcome] = useState("");
  const { width, height } = FIGURE_SIZES[settings.size];
  const run = async (work: () => Promise<string>) => {
    setOutcome(text.figure.working);
    try {
      setOutcome(await work());
    } catch (error) {
      if (error instanceof DOMException && error.name === "NotAllowedError") {
        setOutcome(text.figure.noClipboard);
        return;
      }
      const reason = error instanceof Error ? error.message : String(error);
      const faults: Readonly<Record<string, string>> = text.figure.faults;
      setOutcome(text.figure.failed(faults[reason] ?? reason));
    }
  };
  const save = (format: FigureFormat) => () =>
    run(async () => text.figure.saved(await figures.save(figureScene(input, settings), settings, format)));
  const copy = () =>
    run(async () => {
      if (!figures.canCopy) return text.figure.noClipboard;
      await figures.copy(figureScene(input, settings), settings);
      return text.figure.copied;
    });
  return (
    <div class="figure-actions">
      <ChoiceField
        name={text.figure.scale}
        values={FIGURE_SCALES}
        wordsOf={(scale) => text.figure.scaleOption(scale, width * scale, height * scale)}
        chosen={settings.scale}
        onChoose={(scale) => setFigure(state, { scale })}
      />
      {FIGURE_FORMATS.map((format, index) => (
        <button key={format} type="button" class={index === 0 ? "button main" : "button"} onClick={save(format)}>
          <Icon name="download" />
          {text.figure.save[format]}
        </button>
      ))}
      <button type="button" class="button" onClick={copy}>
        {text.figure.copy}
      </button>
      <p role="status">{outcome}</p>
    </div>
  );
}
