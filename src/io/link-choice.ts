import type { Choices, FacetName } from "../core/filter/filter.ts";
import type { LinkFault } from "../core/records/link-fault.ts";
import type { Dataset } from "../core/records/records.ts";
import type { ViewState } from "../core/view-state.ts";
import type { LinkField } from "./link-field.ts";
import { decodeText, encodeText } from "./link-text.ts";

/** Stands for a choice of no value at all. No value is written like this, since a colon is always encoded. */
const NOTHING = ":none";

/** A link's way to write the values of one facet. */
interface FacetValues {
  has(value: string, dataset: Dataset): boolean;
  /** The order of the values in the link. */
  compare(left: string, right: string): number;
}

/**
 * A field for the choice of a facet: `UN,TB` for only these, `-UN,-TB` for all but these. The order of the values has
 * no meaning and is not kept.
 */
export function choiceField<Name extends FacetName>(key: string, facet: Name, values: FacetValues): LinkField {
  return {
    key,
    write: (view) => {
      const { kind, values: chosen } = view.filter[facet];
      const sorted = [...new Set<string>(chosen)].sort(values.compare);
      if (sorted.length === 0) return kind === "without" ? null : NOTHING;
      return sorted.map((value) => `${kind === "without" ? "-" : ""}${encodeValue(value)}`).join(",");
    },
    read: (text, view, dataset) => {
      const choose = (kind: "only" | "without", chosen: readonly string[]): ViewState => ({
        ...view,
        filter: { ...view.filter, [facet]: { kind, values: chosen as readonly string[] } as Choices[Name] },
      });
      if (text === NOTHING) return { view: choose("only", []), ignored: [] };
      const parts = text.split(",");
      const kind = parts.every((part) => part.startsWith("-")) ? "without" : "only";
      const known: string[] = [];
      const ignored: LinkFault[] = [];
      for (const part of parts) {
        const value = decodeText(kind === "without" ? part.slice(1) : part);
        if (value !== null && values.has(value, dataset)) known.push(value);
        else ignored.push({ kind: "part", key, value: value ?? part });
      }
      const chosen = [...new Set(known)].sort(values.compare);
      return { view: chosen.length === 0 ? view : choose(kind, chosen), ignored };
    },
  };
}

/** The values of a closed vocabulary, in its order. */
export function wordsOf(vocabulary: readonly string[]): FacetValues {
  return {
    has: (value) => vocabulary.includes(value),
    compare: (left, right) => vocabulary.indexOf(left) - vocabulary.indexOf(right),
  };
}

/** Values that the dataset must have, in the order of their characters. */
export function valuesIn(has: (value: string, dataset: Dataset) => boolean): FacetValues {
  return { has, compare: (left, right) => (left < right ? -1 : left > right ? 1 : 0) };
}

/** A value that does not begin with the hyphen of exclusion. */
function encodeValue(value: string): string {
  return encodeText(value).replace(/^-/u, "%2D");
}
