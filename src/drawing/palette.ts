import type { Measure } from "../core/measures/measure.ts";
import type { ClaimantCategory } from "../core/records/claimant-category.ts";
import type { Theme } from "../core/theme.ts";

/** Each colour of screen and figure, light then dark. The page sets them as custom properties: `ink` is `--ink`. */
const COLOURS = {
  surface: ["#ffffff", "#191d21"],
  "surface-2": ["#f4f5f6", "#22272c"],
  ink: ["#15181b", "#f1f3f4"],
  "ink-2": ["#4a5159", "#b9c0c7"],
  "ink-3": ["#5f6770", "#98a1aa"],
  line: ["#dfe3e6", "#2d3339"],
  "line-2": ["#b6bdc4", "#4a525a"],
  control: ["#868e97", "#7f8993"],
  focus: ["#0b62d6", "#7db4ff"],
  link: ["#0a4fae", "#9cc5ff"],
  warn: ["#9a3412", "#ffb08a"],
  sea: ["#dce3e8", "#0f1418"],
  land: ["#e9ebed", "#1b1f23"],
  "land-dot": ["#cdd2d6", "#333a41"],
  "land-line": ["#cfd4d8", "#31373d"],
  "nat-line": ["#3b4249", "#aeb6be"],
  "reg-line": ["#b09f8b", "#5d5347"],
  band: ["#59616a", "#aeb6be"],
  c0: ["#fdfdfc", "#272c31"],
  c1: ["#f0d295", "#584227"],
  c2: ["#eabd74", "#785328"],
  c3: ["#e3a75a", "#9f6c30"],
  c4: ["#c87b35", "#c68d48"],
  c5: ["#97501f", "#e6b873"],
  c6: ["#5a2b12", "#fcecca"],
  "more-1": ["#ecc991", "#5f472b"],
  "more-2": ["#d88d43", "#a6723b"],
  "more-3": ["#97501f", "#e6b873"],
  same: ["#e6e4df", "#373c41"],
  "fewer-1": ["#bfd0df", "#374d62"],
  "fewer-2": ["#7f9fbd", "#5f87ab"],
  "fewer-3": ["#416789", "#a6c8e6"],
  t1: ["#addde0", "#2d485e"],
  t2: ["#82c6cf", "#31627e"],
  t3: ["#5facbd", "#397e9a"],
  t4: ["#3c8fab", "#479ab3"],
  t5: ["#2d6f91", "#67b7c8"],
  t6: ["#1f4f6f", "#95d4dd"],
  plate: ["#ffffff", "#14171a"],
  "plate-line": ["#8d949b", "#7f8993"],
  "mark-empty": ["#c3c8cd", "#4a525a"],
  halo: ["#fffdf8", "#14171a"],
  win: ["#eef0f2", "#22272c"],
  grid: ["#eceef0", "#272c31"],
  "contest-line": ["rgba(21,24,27,.6)", "rgba(241,243,244,.55)"],
  hatch: ["rgba(60,36,14,.42)", "rgba(255,240,214,.4)"],
  IS: ["#17181a", "#f4f4f2"],
  TB: ["#00796b", "#2fb8a2"],
  AR: ["#c0392f", "#f0766a"],
  PK: ["#718a0c", "#a8bf45"],
  US: ["#123474", "#4b74c4"],
  OG: ["#783fb8", "#c58ef2"],
  UN: ["#1f92cc", "#97e2fb"],
  RM: ["#c87500", "#f2a63c"],
  LO: ["#7a7f85", "#979da4"],
} as const satisfies Record<string, readonly [light: string, dark: string]> &
  Record<ClaimantCategory, readonly [string, string]>;

/** The name of a colour. */
export type Paint = keyof typeof COLOURS;

const WARM = ["c0", "c1", "c2", "c3", "c4", "c5", "c6"] as const satisfies readonly Paint[];
const COOL = ["c0", "t1", "t2", "t3", "t4", "t5", "t6"] as const satisfies readonly Paint[];

/** The ramps of the measures, by shade: years have one of their own, so that dark never means both most and oldest. */
export const RAMPS: Readonly<Record<Measure["of"], typeof WARM | typeof COOL>> = {
  counts: WARM,
  years: COOL,
  months: WARM,
  contests: WARM,
  added: WARM,
};

export const PAINTS = Object.keys(COLOURS) as readonly Paint[];

/** The colours of a theme as custom properties of CSS, `--ink` for `ink`. */
export function paintProperties(theme: Theme): Readonly<Record<string, string>> {
  return Object.fromEntries(PAINTS.map((paint) => [`--${paint}`, colourOf(paint, theme)]));
}

/** The CSS colour that a name stands for in a theme. */
export function colourOf(paint: Paint, theme: Theme): string {
  return COLOURS[paint][theme === "light" ? 0 : 1];
}
