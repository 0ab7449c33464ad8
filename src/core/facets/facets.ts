import { assertion } from "./assertion.ts";
import { branch } from "./branch.ts";
import { category } from "./category.ts";
import { claimant } from "./claimant.ts";
import { contradicted } from "./contradicted.ts";
import { corroborated } from "./corroborated.ts";
import { credibility } from "./credibility.ts";
import { event } from "./event.ts";
import { extent } from "./extent.ts";
import type { Facet } from "./facet.ts";
import { polarity } from "./polarity.ts";
import { precision } from "./precision.ts";
import { publisher } from "./publisher.ts";
import { region } from "./region.ts";
import { reliability } from "./reliability.ts";
import { responsibility } from "./responsibility.ts";

/**
 * Everything that claims are filtered by beside time and words, in the order of links and counts. A facet is a file of
 * its own and a line here; the compiler asks for its words.
 */
export const FACETS = {
  category,
  claimant,
  publisher,
  assertion,
  polarity,
  region,
  reliability,
  credibility,
  extent,
  precision,
  responsibility,
  corroborated,
  contradicted,
  branch,
  event,
} satisfies Readonly<Record<string, Facet>>;

type Facets = typeof FACETS;
export type FacetName = keyof Facets;

/** The names of the facets in the order of the table. */
export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

/** A value that claims can have of a facet. */
export type FacetValue<Name extends FacetName> = Facets[Name] extends {
  readonly values: readonly (infer Value extends string)[];
}
  ? Value
  : Facets[Name] extends { readonly valuesIn: (dataset: never) => readonly (infer Value extends string)[] }
    ? Value
    : never;

/** The names of the facets with a control of a kind. */
export type NamesWith<Control extends Facet["control"]> = {
  [Name in FacetName]: Facets[Name]["control"] extends Control ? Name : never;
}[FacetName];

/** The facet of a name, whichever it is. */
export function facetOf(name: FacetName): Facet {
  return FACETS[name];
}

/** Whether the facet of a name has one of these controls. */
export function hasControl<Control extends Facet["control"]>(
  name: FacetName,
  ...controls: readonly Control[]
): name is NamesWith<Control> {
  return (controls as readonly string[]).includes(facetOf(name).control);
}

/** The facets behind *More filters*. */
export const MORE_FILTERS = FACET_NAMES.filter((name) => hasControl(name, "more"));

/** All names, these first and the others in the order of the table. */
export function namesFrom(...first: readonly FacetName[]): readonly FacetName[] {
  return [...new Set([...first, ...FACET_NAMES])];
}
