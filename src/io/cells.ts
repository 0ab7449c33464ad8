import { plainFigures } from "../core/plain-figures.ts";
import { faultOf } from "../core/records/fault.ts";
import type { Reader } from "./reading.ts";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** Reads an id of small letters, digits and single hyphens. */
export const slug: Reader<string> = (text) => {
  if (SLUG.test(text)) return { value: text };
  const suggestion = text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return { fault: faultOf("notSlug", text, suggestion) };
};

/** Reads the id of a region: ISO 3166 or a p-code, in capitals. */
export const regionCode: Reader<string> = (text) => {
  const code = text.toUpperCase();
  return /^[A-Z0-9]+(-[A-Z0-9]+)*$/u.test(code) ? { value: code } : { fault: faultOf("notRegionCode", text) };
};

/** Reads a word of a closed vocabulary, in any case. */
export function oneOf<Word extends string>(vocabulary: readonly Word[]): Reader<Word> {
  return (text) => {
    const lower = text.toLowerCase();
    const word = vocabulary.find((other) => other.toLowerCase() === lower);
    if (word !== undefined) return { value: word };
    return { fault: faultOf("notAWord", text, vocabulary) };
  };
}

/** Reads a whole number, nought included, in the figures of any script; noughts behind a point are passed over. */
export const wholeNumber: Reader<number> = (text) => {
  const figures = plainFigures(text);
  if (/^\d{1,9}(?:\.0+)?$/u.test(figures)) return { value: Number(figures) };
  const digits = /^\d{1,3}([ ,.'’]\d{3})+$/u.test(text) ? text.replace(/\D/gu, "") : null;
  return { fault: faultOf("notWholeNumber", text, digits) };
};

/** Reads a number within bounds, both included; a decimal comma is taken as such. */
export function numberWithin(low: number, high: number): Reader<number> {
  return (text) => {
    const figures = plainFigures(text).replace(/[,٫]/u, ".");
    const value = /^[-+]?\d+(\.\d+)?$/u.test(figures) ? Number(figures) : Number.NaN;
    return value >= low && value <= high ? { value } : { fault: faultOf("notNumberWithin", text, low, high) };
  };
}

/** Reads an address that begins with http:// or https://. */
export const webAddress: Reader<string> = (text) => {
  const isAddress = /^https?:\/\/[^\s/]/iu.test(text) && !/\s/u.test(text) && URL.canParse(text);
  return isAddress ? { value: text } : { fault: faultOf("notAddress", text) };
};
