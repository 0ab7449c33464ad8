import type { Fault } from "../core/records/fault.ts";

/** What the text of a cell comes to: a value, or why it has none and how to mend it. */
export type Reading<Value> = { readonly value: Value } | { readonly fault: Fault };

/** Reads the text of a filled cell. */
export type Reader<Value> = (text: string) => Reading<Value>;
