import type { Day } from "../time/day.ts";
import type { Span } from "../time/span.ts";

/** A date in a row that can mean two days. */
type TwoDays = readonly [row: number, text: string, dayFirst: Day, monthFirst: Day];

/** Of what a file can be no use at all, each with what it tells of itself. */
interface FileFaultValues {
  missingFile: [status: number | null];
  unsentFile: [status: number];
  unreachableFile: [];
  pageInstead: [];
  emptyFile: [];
  cutOff: [got: number, expected: number];
  notText: [];
  lfsPointer: [];
  notJson: [];
  notFeatures: [];
  noFeatures: [features: number, isExchanged: boolean];
  noVersion: [];
  openQuote: [row: number];
  missingColumns: [columns: readonly string[]];
  repeatedColumn: [column: string];
  noRows: [];
  nothingTaken: [rows: number, row: number, column: string | null, value: string | null];
}

/** Each kind of fault in the data package with what it tells of itself, beside where it stands. */
interface FaultValues extends FileFaultValues {
  fewerRows: [rows: number, described: number];
  edited: [bytes: number, described: number];

  // A feature of GeoJSON, by its number, and a region without one.
  notFeature: [feature: number];
  noShape: [feature: number];
  badRing: [feature: number];
  badPosition: [feature: number, position: string];
  farPosition: [feature: number, position: string];
  exchanged: [feature: number];
  repeatedFeature: [feature: number, first: number];
  namelessFeature: [feature: number];
  noPolygon: [name: string];

  // The form of a row.
  tooManyCells: [cells: number, columns: number];
  joinedRows: [rows: number];
  strayQuote: [];
  lostQuote: [first: number, last: number];
  swallowedLines: [lines: number];
  lostLetters: [];
  garbled: [original: string];

  // One cell.
  emptyCell: [column: string];
  notSlug: [value: string, suggestion: string];
  notRegionCode: [value: string];
  repeatedId: [value: string, first: number];
  notAWord: [value: string, words: readonly string[]];
  notDate: [value: string, suggestions: readonly string[]];
  ambiguousDate: [value: string, dayFirst: Day, monthFirst: Day];
  mixedDates: [
    dayFirst: readonly [row: number, text: string, day: Day],
    monthFirst: readonly [row: number, text: string, day: Day],
  ];
  undecidedDates: [one: TwoDays, other: TwoDays];
  solarDate: [value: string, span: Span];
  afterEdition: [value: string, created: Day, canForecast: boolean];
  unlikelyYear: [value: string, first: number, last: number];
  notWholeNumber: [value: string, suggestion: string | null];
  notNumberWithin: [value: string, low: number, high: number];
  notAddress: [value: string];
  unknownRegion: [value: string, nearest: string | null];
  ambiguousRegion: [value: string, ids: readonly string[]];
  listedTwice: [value: string];
  moreItems: [count: number];
  unknownNeighbour: [value: string];
  unknownEvent: [value: string];
  unknownId: [value: string, file: string, nearest: string | null];
  leftOutId: [value: string, file: string, row: number];

  // A withdrawn claim.
  notWithdrawn: [id: string, file: string, row: number];

  // A relation.
  relationToItself: [];
  relationOrder: [relation: string];
  repeatedRelation: [first: number];
  otherRelation: [first: number, relation: string];

  // Synonyms.
  noSearchWord: [value: string];
  sameSearchWords: [];
  repeatedSynonym: [first: number];
  otherSynonymKind: [kind: string, first: number];

  // A story.
  storyTitle: [];
  storySteps: [];
  storyState: [];
  storyLink: [];
  storyStatement: [];
  storyClaim: [];
  storyBlock: [];

  // Between the rows of regions.
  wrongParent: [level: string, parent: string];

  // Between the cells of a claim.
  endsBeforeStart: [from: string];
  reportedBefore: [from: string];
  repeatsParent: [parent: string, child: string];
  extentNeedsCountries: [extent: string, region: string];
  namedCountry: [country: string];
  partWithoutCountry: [];
  partWithoutPlace: [];
  needsDenies: [assertion: string, words: readonly string[]];
  wrongDenies: [assertion: string, value: string, words: readonly string[]];
  needlessDenies: [assertion: string];
  needsResponsibility: [words: readonly string[]];
  deniedAttack: [];
  disputedResponsibility: [value: string];
  needlessResponsibility: [assertion: string, value: string];
  lowAboveHigh: [low: number, high: number];
  strengthWithoutNumber: [];
  countedNothing: [];
  incompletePoint: [empty: readonly string[]];
}

export type FileFaultCode = keyof FileFaultValues;
export type FaultCode = keyof FaultValues;

/** What is wrong in a file, without words: a code, and the values that its words are made of. */
export interface Fault<Code extends FaultCode = FaultCode> {
  readonly code: Code;
  readonly values: FaultValues[Code];
}

/** A fault of a kind with its values. */
export function faultOf<Code extends FaultCode>(code: Code, ...values: FaultValues[Code]): Fault<Code> {
  return { code, values };
}

/** What is wrong and how to mend it, each a full sentence. */
export interface FaultWords {
  readonly reason: string;
  readonly mend: string;
}

/** How a language puts some kinds of faults. */
export type FaultWording<Code extends FaultCode> = {
  readonly [Each in Code]: (...values: FaultValues[Each]) => FaultWords;
};
