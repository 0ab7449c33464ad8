import type { WholeCatalogue } from "../../words/catalogue.ts";
import type { LegendKey } from "../legend/legend.ts";
import { BLANK_SWATCHES, longDatedSwatch, SWATCH } from "../legend/legend-swatches.ts";
import { RAMP } from "../palette.ts";

/** The lines below the ramp of the map by first year. */
export function spreadKeys(text: WholeCatalogue): readonly LegendKey[] {
  const { width, height } = SWATCH;
  const { fresh, long, not } = text.spread.legend;
  return [
    {
      name: "fresh",
      words: fresh,
      swatch: {
        ...SWATCH,
        nodes: [
          {
            kind: "rect",
            x: 1,
            y: 1,
            width: width - 2,
            height: height - 2,
            fill: RAMP[2],
            stroke: "ink",
            strokeWidth: 2,
          },
        ],
      },
    },
    { name: "long", words: long, swatch: { ...SWATCH, nodes: longDatedSwatch() } },
    { name: "not", words: not, swatch: { ...SWATCH, nodes: BLANK_SWATCHES["no-claim"] } },
  ];
}
