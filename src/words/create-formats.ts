/** Tells which of two texts comes first: below 0 where that is the first. */
export type Collate = (one: string, other: string) => number;

/** How a language writes numbers and lists, chooses between one and more, and orders names. */
export interface Formats {
  number(value: number): string;
  /** A number that is read figure by figure, such as a year, the number of a row or a coordinate: no groups. */
  figures(value: number): string;
  /** To a tenth at most. */
  tenths(value: number): string;
  /** A share of 1 in whole per cent. */
  percent(share: number): string;
  /** `a, b or c`. */
  list(parts: readonly string[], last: "or" | "and"): string;
  /** Between the parts of an enumeration, with its space: `, `; and of one whose parts hold such: `; `. */
  readonly comma: string;
  readonly semicolon: string;
  plural(count: number): Intl.LDMLPluralRule;
  readonly collate: Collate;
  /** The same, where figures within count as numbers. */
  readonly collateNumbers: Collate;
}

/** What a language brings where a browser knows too little of it. */
export interface OwnFormats {
  /** The digits, as `Intl` names them; those of the locale unless given. */
  readonly digits?: string;
  readonly comma?: string;
  readonly semicolon?: string;
  readonly plural?: Formats["plural"];
  readonly collate?: Collate;
}

/**
 * Formats of a locale as `Intl` knows them, unless a language brings its own.
 * @param locale a BCP 47 tag, such as `fa-AF`
 */
export function createFormats(
  locale: string,
  { digits, comma = ", ", semicolon = "; ", plural, collate }: OwnFormats = {},
): Formats {
  const own = digits === undefined ? {} : { numberingSystem: digits };
  const numbers = new Intl.NumberFormat(locale, own);
  const figures = new Intl.NumberFormat(locale, { ...own, useGrouping: false, maximumFractionDigits: 9 });
  const tenths = new Intl.NumberFormat(locale, { ...own, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { ...own, style: "percent" });
  const lists = {
    or: new Intl.ListFormat(locale, { type: "disjunction" }),
    and: new Intl.ListFormat(locale, { type: "conjunction" }),
  };
  const rules = new Intl.PluralRules(locale);
  return {
    number: numbers.format,
    figures: figures.format,
    tenths: tenths.format,
    percent: percent.format,
    comma,
    semicolon,
    list: (parts, last) => lists[last].format(parts),
    plural: plural ?? ((count) => rules.select(count)),
    collate: collate ?? new Intl.Collator(locale).compare,
    collateNumbers: collate ?? new Intl.Collator(locale, { numeric: true }).compare,
  };
}

/** The months of the Gregorian calendar in a locale, January first; a locale's own calendar may be another. */
export function monthNames(locale: string, length: "long" | "short"): readonly string[] {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: length, timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)));
}
