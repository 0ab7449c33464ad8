/** The way in which a script is read. */
export type Direction = "ltr" | "rtl";

/** What a language is known by before its words have come. */
export interface LanguageIdentity {
  /** A BCP 47 tag, such as `fa-AF`; stands in links. */
  readonly code: string;
  readonly direction: Direction;
  /** As it calls itself. */
  readonly name: string;
}
