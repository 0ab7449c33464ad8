import type { Facet, RampFacet } from "../core/facets/facet.ts";
import { FACETS } from "../core/facets/facets.ts";
import type { ChoiceName } from "../core/filter/filter.ts";
import type { LinkFault } from "../core/records/link-fault.ts";
import type { Dataset } from "../core/records/records.ts";
import type { ViewState } from "../core/view-state.ts";
import type { LinkField } from "./link-field.ts";
import { decodeText, encodeText } from "./link-text.ts";

/** Stands for a choice of no value at all. No value is written like this, since a colon is always encoded. */
const NOTHING = ":none";

/** Between values. A comma before a space is one within a value that was decoded on the way here. */
const SEPARATOR = /,(?! )/u;

/**
 * A field for the choice of a facet: `UN,TB` for only these, `-UN,-TB` for all but these. The order of the values has
 * no meaning and is not kept.
 */
export function choiceField(name: ChoiceName): LinkField {
  const { link: key } = FACETS[name];
  const values = valuesOf(FACETS[name]);
  return {
    key,
    write: (view) => {
      const { kind, values: chosen } = view.filter[name];
      const sorted = [...new Set<string>(chosen)].sort(values.compare);
      if (sorted.length === 0) return kind === "without" ? null : NOTHING;
      return sorted.map((value) => `${kind === "without" ? "-" : ""}${encodeValue(value)}`).join(",");
    },
    read: (text, view, dataset) => {
      const choose = (kind: "only" | "without", chosen: readonly string[]): ViewState => ({
        ...view,
        filter: { ...view.filter, [name]: { kind, values: chosen } },
      });
      if (text === NOTHING) return { view: choose("only", []), ignored: [] };
      const parts = text.split(SEPARATOR);
      const kind = parts.every((part) => part.startsWith("-")) ? "without" : "only";
      const knownValues = values.knownIn(dataset);
      const known: string[] = [];
      const ignored: LinkFault[] = [];
      for (const part of parts) {
        const written = kind === "without" ? part.slice(1) : part;
        const value = (decodeText(written) ?? written).trim();
        if (knownValues.has(value)) known.push(value);
        else ignored.push({ kind: "part", key, value });
      }
      const chosen = [...new Set(known)].sort(values.compare);
      return { view: chosen.length === 0 ? view : choose(kind, chosen), ignored };
    },
  };
}

/** The values that a link may hold, and their order in it: that of the vocabulary, or that of their characters. */
function valuesOf(facet: Exclude<Facet, RampFacet>): {
  knownIn(dataset: Dataset): { has(value: string): boolean };
  compare(left: string, right: string): number;
} {
  if ("values" in facet) {
    const { values }: { readonly values: readonly string[] } = facet;
    return {
      knownIn: () => new Set(values),
      compare: (left, right) => values.indexOf(left) - values.indexOf(right),
    };
  }
  return {
    knownIn: facet.knownIn,
    compare: (left, right) => (left < right ? -1 : left > right ? 1 : 0),
  };
}

/** A value that does not begin with the hyphen of exclusion. */
function encodeValue(value: string): string {
  return encodeText(value).replace(/^-/u, "%2D");
}
