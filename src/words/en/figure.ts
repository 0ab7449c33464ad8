import type {
  FigureFormat,
  FigureFrame,
  FigureLayer,
  FigureScale,
  FigureSize,
  PictureFault,
} from "../../core/figure-settings.ts";
import type { MeasureKey } from "../../core/measures/measure.ts";
import type { ClaimantCategory } from "../../core/records/claimant-category.ts";
import type { Level } from "../../core/records/vocabulary.ts";
import type { Theme } from "../../core/theme.ts";
import type { Clock } from "../../core/time/span.ts";
import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";
import { subject } from "./subject.ts";

/** The categories where there is little room. */
const categories: Record<ClaimantCategory, string> = {
  IS: "Islamic State",
  TB: "Taliban",
  AR: "Afghan Republic",
  PK: "Pakistan",
  US: "United States",
  OG: "Other states",
  UN: "UN",
  RM: "Research, media",
  LO: "Local, other",
};

/** What each measure shows, as the beginning of a title. */
const titles: Record<MeasureKey, (subject: string) => string> = {
  claims: (subject) => `Claims that affirm ${subject}`,
  groups: (subject) => `Separate voices that affirm ${subject}`,
  "first-affirmed": (subject) => `When claims first affirmed ${subject}`,
  added: (subject) => `New claims that affirm ${subject}`,
  contested: (subject) => `Contested claims about ${subject}`,
  "time-since": (subject) => `When claims last affirmed ${subject}`,
};

const histogram: Record<Clock, string> = {
  occurred: "Claims by month they speak of",
  reported: "Claims by month they were published",
};

const clocks: Record<Clock, string> = {
  occurred: "occurred, the time that claims speak of",
  reported: "reported, when claims were published",
};

const LEVELS: Record<Level, string> = { country: "countries", province: "provinces", district: "districts" };

const sizes: Record<FigureSize, string> = {
  "16x9": "16:9, slide",
  "a4-landscape": "A4 landscape",
  "a4-portrait": "A4 portrait",
  square: "Square",
};

const frames: Record<FigureFrame, string> = {
  screen: "As on the screen",
  all: "Everything covered",
  AF: "Afghanistan",
  "PK-BA": "Balochistan",
  selection: "The selected area",
};

const layers: Record<FigureLayer, string> = {
  marks: "Who speaks, in marks",
  names: "Names of regions",
  around: "Names around",
  places: "Places, where there is room",
};

const themes: Record<Theme, string> = { light: "Light", dark: "Dark" };

const save: Record<FigureFormat, string> = { png: "Save PNG", svg: "Save SVG" };

/** Words of the figure and of the form that makes it. */
export const figure = {
  categories,
  /** `isWithPakistan`: among the claims are some of the Pakistan Province. */
  title: (
    measure: MeasureKey,
    isWithPakistan: boolean,
    filter: readonly string[],
    clock: Clock,
    window: string | null,
  ): string =>
    [
      titles[measure](subject(isWithPakistan)),
      ...filter,
      window && (clock === "reported" ? `reported ${window}` : window),
    ]
      .filter((part) => part)
      .join(", "),
  filtered: "filtered",
  caution: "A claim is what somebody said, not what is true.",
  betweenSentences: ". ",
  subtitle: (sentence: string, caution: string): string => `${sentence}. ${caution}`,
  who: "Who speaks, in the order of the mark",
  speaks: "Who speaks",
  notPainted: "Not painted on the map",
  moreAreas: (count: number, most: number): string =>
    `${formats.number(count)} more, ${most === 1 ? "a claim" : `up to ${formats.number(most)} claims`} each`,
  histogram: (clock: Clock, years: string): string => `${histogram[clock]}, ${years}`,
  histogramInShort: "Claims by month",

  howToRead: "How to read it.",
  mark: "A mark has a place for each who speaks: full affirms, hollow denies, half does both, a dot neither.",
  clock: (clock: Clock, from: string, to: string): string => `Clock: ${clocks[clock]}; here ${from} to ${to}.`,
  clockOnly: (clock: Clock): string => `Clock: ${clocks[clock]}.`,
  fromEnd: "A region counts from the end of the affirming claim that ends first.",
  /** `day`: the end of the window, or of the data. */
  countedBack: (day: string): string => `Time counts back from ${day}.`,
  framed: (area: string): string =>
    `The map shows ${isolated(area)} alone; counts, timeline and wider areas are of all claims.`,
  extents: "A claim naming several regions counts in each, one about a wider area in none.",
  undated: (count: number): string =>
    count === 1
      ? "1 claim without a date is in no month."
      : `${formats.number(count)} claims without a date are in no month.`,
  someOf: (count: number, level: Level, parent: string): string =>
    `${formats.number(count)} ${LEVELS[level]} of ${isolated(parent)}`,
  silent: (parts: readonly string[], count: number): string =>
    `${formats.list(parts, "and")} ${count === 1 ? "has" : "have"} no claim in any year; that is no sign of absence.`,
  noSign: "No claim is no sign of absence.",

  packedIn: (source: string, packages: string): string => `${source}, as packed in ${packages}`,
  sources: (name: string, claims: number, publications: number, others: readonly string[]): string =>
    `Sources: ${isolated(name)}, ${formats.number(claims)} ${claims === 1 ? "claim" : "claims"} in ${formats.number(publications)} ` +
    `${publications === 1 ? "publication" : "publications"}, each with its link` +
    `${others.length === 0 ? "" : `; ${others.map(isolated).join("; ")}`}.`,
  boundaries: (licences: readonly string[]): string =>
    licences.length === 0
      ? "Boundaries imply no endorsement."
      : `Boundaries: ${licences.map(isolated).join("; ")}; they imply no endorsement.`,
  grades: "Grades are the editors’ judgement.",
  version: (version: string, licences: readonly string[]): string =>
    ["Data version", isolated(version), ...licences.map((title) => `· ${isolated(title)}`)].join(" "),

  settings: "Settings",
  titleField: "Title",
  subtitleField: "Subtitle",
  lettersLeft: (count: number): string => (count === 1 ? "1 letter left" : `${formats.number(count)} letters left`),
  useDefault: (field: string): string => `${field} as the filter says`,
  size: "Size",
  sizes,
  theme: "Colours",
  themes,
  frame: "Map shows",
  frames,
  countAll: (area: string): string => `The figure counts claims about all areas, not only about ${isolated(area)}.`,
  countOnly: (area: string): string => `Count only ${isolated(area)}`,
  layersField: "On the map",
  layers,
  preview: (what: string): string => `Preview: ${isolated(what)}`,
  scale: "Size of the PNG",
  scaleOption: (scale: FigureScale, width: number, height: number): string =>
    `${formats.number(scale)}×, ${formats.figures(width)} × ${formats.figures(height)} px`,
  save,
  copy: "Copy picture",
  working: "Working …",
  saved: (file: string): string => `Saved ${file}`,
  copied: "Picture copied",
  faults: {
    noDrawing: "this browser cannot draw one",
    tooLarge: "it is too large for this browser, take a smaller size",
    noFont: "its typeface could not be fetched, check the connection and try again",
  } satisfies Record<PictureFault, string>,
  failed: (reason: string): string => `The picture could not be made: ${reason}`,
  noClipboard: "This browser does not let a page copy pictures: save the PNG instead",
  fileName: (measure: MeasureKey, window: string, size: FigureSize, format: FigureFormat, scale: FigureScale): string =>
    `khorasan-${measure}-${window}-${size}${format === "png" ? `@${scale}x` : ""}.${format}`,
  openInAtlas: (fragment: string): string => `Open in the atlas: ${fragment}`,
};
