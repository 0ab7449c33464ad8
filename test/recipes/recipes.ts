/** What a part of a recipe does to a file: it makes it, or sets text after a line of it that is there once. */
export type Part =
  | { readonly file: string; readonly make: string }
  | { readonly file: string; readonly insert: readonly { readonly after: string; readonly text: string }[] };

/** A row of CONTRIBUTING.md, followed with something made up. */
export interface Recipe {
  /** The row: "To add …". */
  readonly add: string;
  readonly parts: readonly Part[];
}

export const RECIPES: readonly Recipe[] = [
  {
    add: "a facet to filter by",
    parts: [
      {
        file: "src/core/facets/reasoned.ts",
        make: `import type { ClosedFacet } from "./facet.ts";

/** Whether the data say why a claim is graded as it is. */
export const reasoned: ClosedFacet<"told" | "untold", "more"> = {
  link: "reasoned",
  column: "reasoned",
  control: "more",
  values: ["told", "untold"],
  read: () => (claim) => (claim.gradingReason === "" ? "untold" : "told"),
};
`,
      },
      {
        file: "src/core/facets/facets.ts",
        insert: [
          { after: 'import { precision } from "./precision.ts";', text: 'import { reasoned } from "./reasoned.ts";' },
          { after: "  contradicted,", text: "  reasoned," },
        ],
      },
      {
        file: "src/words/en/facets.ts",
        insert: [
          {
            after: "export const facets: FacetWords = {",
            text: `  reasoned: {
    title: "Reason for the grade",
    inLink: "reason for the grade",
    options: { told: "Told", untold: "Not told" },
    clause: (passing) => ({ lead: "with the reason", words: passing.includes("told") ? "told" : "not told" }),
    meaning: "Whether the data say why a claim is graded as it is.",
  },`,
          },
        ],
      },
    ],
  },
  {
    add: "a measure to colour by",
    parts: [
      {
        file: "src/core/measures/denials.ts",
        make: `import { COUNT_CLASSES, countValue } from "./count-classes.ts";
import type { NumberMeasure } from "./measure.ts";

/** Claims that deny. */
export const denialsMeasure: NumberMeasure = {
  name: "denials",
  of: "counts",
  classes: COUNT_CLASSES,
  numberOf: (area) => countValue(area.denying),
};
`,
      },
      {
        file: "src/core/measures/measures.ts",
        insert: [
          {
            after: 'import { claimsMeasure } from "./claims.ts";',
            text: 'import { denialsMeasure } from "./denials.ts";',
          },
          { after: "  return {", text: "    denials: denialsMeasure," },
        ],
      },
      {
        file: "src/core/view-state.ts",
        insert: [{ after: "export const MEASURE_NAMES = [", text: '  "denials",' }],
      },
      {
        file: "src/words/en/legend.ts",
        insert: ["measures", "counts", "headings", "onRamp"].map((words) => ({
          after: `const ${words}: Record<MeasureName, string> = {`,
          text: '  denials: "Denying claims",',
        })),
      },
      {
        file: "src/words/en/measures.ts",
        insert: [
          {
            after: "const definitions: Record<MeasureName, readonly string[]> = {",
            text: '  denials: ["Claims that deny."],',
          },
        ],
      },
      {
        file: "src/words/en/figure.ts",
        insert: [{ after: "const titles: Record<MeasureName, string> = {", text: '  denials: "Claims that deny",' }],
      },
    ],
  },
  {
    add: "a layer of the map",
    parts: [
      {
        file: "src/drawing/layers/crossed.ts",
        make: `import type { ShownLayer } from "./map-layer.ts";

/** Rising lines over every region that claims name. */
export const crossedLayer: ShownLayer = {
  id: "crossed",
  features: { of: "areas", kinds: ["painted"] },
  symbology: { kind: "pattern", pattern: { kind: "stripes", paint: "contest-line", period: 9, width: 1, slope: 1 } },
  shows: ({ fills }) => [...fills].flatMap(([region, { kind }]) => (kind === "class" ? [region] : [])),
};
`,
      },
      {
        file: "src/drawing/layers/map-layers.ts",
        insert: [
          {
            after: 'import { countryLinesLayer } from "./country-lines.ts";',
            text: 'import { crossedLayer } from "./crossed.ts";',
          },
          { after: "  hatchLayer,", text: "  crossedLayer," },
        ],
      },
    ],
  },
  {
    add: "a format of figures",
    parts: [
      {
        file: "src/export/words-of.ts",
        make: `import type { Scene } from "../drawing/scene.ts";

/** What a drawing says of itself, as plain text. */
export function wordsOf({ about }: Scene): string {
  return about ? [about.title, about.description].join("\\n") : "";
}
`,
      },
      {
        file: "src/app/picture/figure-files.ts",
        insert: [
          {
            after: 'import { sceneToSvg } from "../../export/svg.ts";',
            text: 'import { wordsOf } from "../../export/words-of.ts";',
          },
          {
            after: "const WRITERS: Readonly<Record<FigureFormat, Writer>> = {",
            text: '  txt: (_, scene) => new Blob([wordsOf(scene)], { type: "text/plain" }),',
          },
        ],
      },
      { file: "src/core/figure-settings.ts", insert: [{ after: "export const FIGURE_FORMATS = [", text: '  "txt",' }] },
      {
        file: "src/words/en/figure.ts",
        insert: [{ after: "const save: Record<FigureFormat, string> = {", text: '  txt: "Save the words",' }],
      },
    ],
  },
  {
    add: "a word of the interface",
    parts: [
      {
        file: "src/words/en/frame.ts",
        insert: [{ after: "export const frame = {", text: '  greeting: "A made-up word",' }],
      },
    ],
  },
];

/** Where the made-up word is said, which is what it is added for. */
export const SAID: Part = {
  file: "src/views/header/header.tsx",
  insert: [{ after: '<header class="header" tabIndex={-1}>', text: "      <p data-made-up>{text.frame.greeting}</p>" }],
};
