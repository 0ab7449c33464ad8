import type { JSX } from "preact";
import {
  FIGURE_FRAMES,
  FIGURE_LAYERS,
  FIGURE_SIZES,
  type FigureFrame,
  type FigureLayer,
  type FigureSettings,
  type FigureSize,
} from "../../core/figure-settings.ts";
import { THEMES } from "../../core/theme.ts";
import { framedArea } from "../../export/figure/figure-frame.ts";
import type { FigureInput } from "../../export/figure/figure-input.ts";
import { defaultSubtitle, defaultTitle } from "../../export/figure/figure-words.ts";
import { pageFigureOf } from "../../export/figure/page-figures.ts";
import { setFigure, setFilter } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { ChoiceField } from "../parts/choice-field.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { useWholeText } from "../parts/use-text.ts";
import "./figure-form.css";
import { FigureTextField } from "./figure-text-field.tsx";

const SIZES = Object.keys(FIGURE_SIZES) as readonly FigureSize[];

/** Everything that a reader chooses of a figure, apart from the size of its file. */
export function FigureForm({
  input,
  settings,
}: {
  readonly input: FigureInput;
  readonly settings: FigureSettings;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const { layers } = settings;
  const frames = FIGURE_FRAMES.filter((frame) => frame !== "selection" || input.selected !== null);
  const frame: FigureFrame = frames.includes(settings.frame) ? settings.frame : "all";
  const framed = framedArea(input, frame);
  const page = pageFigureOf(input);
  const toggle = (layer: FigureLayer) =>
    setFigure(state, {
      layers: FIGURE_LAYERS.filter((each) => layers.includes(each) !== (each === layer)),
    });
  return (
    <div class="figure-form">
      <FigureTextField
        name="title"
        typed={settings.title}
        otherwise={defaultTitle(input, settings.size, page)}
        rows={2}
      />
      <FigureTextField name="subtitle" typed={settings.subtitle} otherwise={defaultSubtitle(input, page)} rows={4} />
      <div class="figure-choices">
        <span aria-hidden="true">{text.figure.size}</span>
        <ChoiceField
          name={text.figure.size}
          values={SIZES}
          wordsOf={(size) => text.figure.sizes[size]}
          chosen={settings.size}
          onChoose={(size) => setFigure(state, { size })}
        />
        <span aria-hidden="true">{text.figure.frame}</span>
        <ChoiceField
          name={text.figure.frame}
          values={frames}
          wordsOf={(each) => text.figure.frames[each]}
          chosen={frame}
          onChoose={(each) => setFigure(state, { frame: each })}
        />
        <span aria-hidden="true">{text.figure.theme}</span>
        <Segmented
          name={text.figure.theme}
          values={THEMES}
          words={text.figure.themes}
          chosen={settings.theme}
          onChoose={(theme) => setFigure(state, { theme })}
        />
      </div>
      {framed && (
        <p class="figure-framed">
          {text.figure.countAll(framed.name)}{" "}
          <button
            type="button"
            class="link-button"
            onClick={() => setFilter(state, { region: { kind: "only", values: [framed.id] } })}
          >
            {text.figure.countOnly(framed.name)}
          </button>
        </p>
      )}
      <fieldset class="figure-layers">
        <legend>{text.figure.layersField}</legend>
        {FIGURE_LAYERS.map((layer) => (
          <label key={layer}>
            <input type="checkbox" class="check" checked={layers.includes(layer)} onChange={() => toggle(layer)} />
            {text.figure.layers[layer]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
