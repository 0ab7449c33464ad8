import type { Day } from "../time/day.ts";

/** Of what a file can be no use at all, each with what it tells of itself. */
interface FileFaultValues {
  missingFile: [status: number | null];
  unsentFile: [status: number];
  unreachableFile: [];
  pageInstead: [];
  emptyFile: [];
  cutOff: [got: number, expected: number];
  notJson: [];
  notFeatures: [];
  noVersion: [];
  openQuote: [row: number];
}

/** Each kind of fault in the data package with what it tells of itself, beside where it stands. */
interface FaultValues extends FileFaultValues {
  // A table as a whole.
  missingColumns: [columns: readonly string[]];
  repeatedColumn: [column: string];
  needsFile: [file: string];
  noPolygon: [name: string];

  // The form of a row.
  tooManyCells: [cells: number, columns: number];
  strayQuote: [];
  lostLetters: [];

  // One cell.
  emptyCell: [column: string];
  notSlug: [value: string, suggestion: string];
  notRegionCode: [value: string];
  repeatedId: [value: string, first: number];
  notAWord: [value: string, words: readonly string[], nearest: string | null];
  notDate: [value: string, suggestions: readonly string[]];
  ambiguousDate: [value: string, dayFirst: Day, monthFirst: Day];
  unlikelyYear: [value: string, first: number, last: number];
  notWholeNumber: [value: string, suggestion: string | null];
  notNumberWithin: [value: string, low: number, high: number];
  notAddress: [value: string];
  unknownRegion: [value: string, nearest: string | null];
  ambiguousRegion: [value: string, ids: readonly string[]];
  listedTwice: [value: string];
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
