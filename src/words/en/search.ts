import type { FoundPlace } from "../../core/search/found-elsewhere.ts";
import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";

function claims(count: number): string {
  return count === 1 ? "1 claim" : `${formats.number(count)} claims`;
}

/** Words of the search by text: what else it looks for, where it found something, what is near where it found nothing. */
export const search = {
  also: "Also searched: ",
  otherName: (name: string, source: string | null): string =>
    source === null ? isolated(name) : `${isolated(name)} (the same, says ${isolated(source)})`,
  beginningWith: (word: string): string => `words that begin with “${isolated(word)}”`,
  nothing: (words: string): string => `No claim holds ${words}.`,
  near: "Nearest in the data:",
  nearSearch: (matching: number, total: number): string =>
    matching === total ? claims(total) : `${claims(matching)} under the other filters, ${formats.number(total)} in all`,
  noneNear: "No word in the data is near to it.",

  /** What stands before the text in which something was found. */
  found: (place: FoundPlace): string => {
    switch (place.field) {
      case "place":
        return "Where: ";
      case "note":
        return "In the note: ";
      case "claimant":
        return "Claimed by ";
      case "publisher":
        return "Read in ";
      case "title":
        return "In the title: ";
      case "region":
        return "About ";
      case "settlement":
        return "Mapped at ";
      case "otherName":
        return `${isolated(place.of)} is also named `;
      case "within":
        return `${isolated(place.of)} lies in `;
    }
  },
};
