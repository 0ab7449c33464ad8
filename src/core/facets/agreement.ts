import { type CodeLists, codeListsOf } from "../query/code-lists.ts";
import { sortByKeys } from "../query/stable-order.ts";
import type { Claim, Dataset } from "../records/records.ts";
import { CONTESTING, polarityOf } from "../records/vocabulary.ts";

/** Spans of more days are too long to be held against each other: that they overlap says too little. */
export const LONGEST_SPAN = 35;

/** What was found about a claim, as bits. */
export const CORROBORATED_ON_RECORD = 1;
export const CORROBORATED_BY_DATES = 2;
export const CONTRADICTED_BY_OTHERS = 4;
export const CONTRADICTED_BY_OWN = 8;

/** What a claim says of the regions that it names: nothing, that IS-K is there, or that it is not. */
const SILENT = 0;
const AFFIRMS = 1;
const DENIES = 2;

/** What is looked at of claims to find who agrees. Entry `i` of each list is the claim at position `i`. */
export interface AgreementColumns {
  /** Code of the group of the claimant; there are so many. */
  readonly group: Uint32Array;
  readonly groups: number;
  readonly says: Uint8Array;
  /** The first and last day of what the claim speaks of. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Codes of the regions that the claim names, none twice. */
  readonly named: CodeLists;
  /** Pairs of claims that are on record to agree and to contradict each other. */
  readonly corroborations: readonly (readonly [number, number])[];
  readonly contradictions: readonly (readonly [number, number])[];
}

/**
 * What other claims bear out or contradict, as bits for each claim.
 *
 * A claim is corroborated *on record* if a recorded corroboration joins it to a claim of another group. It is
 * corroborated *by dates* if it affirms a region by name and a claim of another group affirms it by name too, in spans
 * of at most 35 days that share a day. It is contradicted if a recorded contradiction joins it to another claim, or if
 * one of the two affirms a region by name and the other denies it by name (its presence, means or ground there, or
 * camps) in such spans: by others if the other claim is of another group, by its own if of the same. Spans are those
 * that claims speak of, whatever the clock in use.
 *
 * Takes time in proportion to the claims and the regions they name.
 */
export function agreementIn(columns: AgreementColumns): Uint8Array {
  const { group, corroborations, contradictions } = columns;
  const found = new Uint8Array(group.length);
  const note = (claim: number, bit: number): void => {
    found[claim] = (found[claim] as number) | bit;
  };
  for (const pair of corroborations) {
    if (group[pair[0]] !== group[pair[1]]) for (const claim of pair) note(claim, CORROBORATED_ON_RECORD);
  }
  for (const pair of contradictions) {
    const bit = group[pair[0]] === group[pair[1]] ? CONTRADICTED_BY_OWN : CONTRADICTED_BY_OTHERS;
    for (const claim of pair) note(claim, bit);
  }

  const statements = statementsOf(columns);
  const earlier = { bound: columns.to, need: columns.from };
  const later = { bound: columns.from.map((day) => -day), need: columns.to.map((day) => -day) };
  meet(columns, statements, earlier, note);
  meet(columns, reversed(statements), later, note);
  return found;
}

/** Statements of short spans about regions by name: one for each claim and region, by region and first day. */
interface Statements {
  readonly claim: Uint32Array;
  readonly region: Uint32Array;
}

function statementsOf({ says, from, to, named }: AgreementColumns): Statements {
  const claims: number[] = [];
  const regions: number[] = [];
  says.forEach((said, claim) => {
    if (said === SILENT || (to[claim] as number) - (from[claim] as number) >= LONGEST_SPAN) return;
    for (let at = named.starts[claim] as number; at < (named.starts[claim + 1] as number); at++) {
      claims.push(claim);
      regions.push(named.codes[at] as number);
    }
  });
  const order = Uint32Array.from(claims.keys());
  sortByKeys(
    order,
    Int32Array.from(claims, (claim) => from[claim] as number),
  );
  sortByKeys(order, Int32Array.from(regions));
  return {
    claim: order.map((statement) => claims[statement] as number),
    region: order.map((statement) => regions[statement] as number),
  };
}

function reversed({ claim, region }: Statements): Statements {
  return { claim: claim.toReversed(), region: region.toReversed() };
}

/**
 * Notes what each statement meets among those before it: of the same region and with a bound that it needs. For the
 * statements that begin before it a bound is the last day, which must not lie before its first day; for those that
 * begin after it, in reverse order, all days are negative and first and last exchanged.
 */
function meet(
  { group, groups, says }: AgreementColumns,
  statements: Statements,
  { bound, need }: { readonly bound: Int32Array; readonly need: Int32Array },
  note: (claim: number, bit: number) => void,
): void {
  const affirmed = createFurthest(groups);
  const denied = createFurthest(groups);
  statements.claim.forEach((claim, place) => {
    if (statements.region[place] !== statements.region[place - 1]) {
      affirmed.clear();
      denied.clear();
    }
    const own = group[claim] as number;
    const needed = need[claim] as number;
    const [same, opposite] = says[claim] === AFFIRMS ? [affirmed, denied] : [denied, affirmed];
    if (same === affirmed && same.ofOthers(own) >= needed) note(claim, CORROBORATED_BY_DATES);
    if (opposite.ofOthers(own) >= needed) note(claim, CONTRADICTED_BY_OTHERS);
    if (opposite.of(own) >= needed) note(claim, CONTRADICTED_BY_OWN);
    same.add(own, bound[claim] as number);
  });
}

const NOWHERE = -0x80000000;

/** The furthest bound so far of each group, and of all groups but one. */
function createFurthest(groups: number) {
  const byGroup = new Int32Array(groups);
  let leader = -1;
  let furthest = NOWHERE;
  let furthestOfOthers = NOWHERE;
  const clear = (): void => {
    byGroup.fill(NOWHERE);
    leader = -1;
    furthest = NOWHERE;
    furthestOfOthers = NOWHERE;
  };
  clear();
  return {
    clear,
    of: (group: number): number => byGroup[group] as number,
    ofOthers: (group: number): number => (group === leader ? furthestOfOthers : furthest),
    add(group: number, bound: number): void {
      if (bound > (byGroup[group] as number)) byGroup[group] = bound;
      if (group === leader) furthest = Math.max(furthest, bound);
      else if (bound > furthest) {
        furthestOfOthers = furthest;
        furthest = bound;
        leader = group;
      } else furthestOfOthers = Math.max(furthestOfOthers, bound);
    },
  };
}

/** What is looked at of the claims of a dataset. */
export function agreementColumnsOf({ claims, claimants, regions, relations }: Dataset): AgreementColumns {
  const positions = new Map(claims.map(({ id }, position) => [id, position]));
  const regionCodes = new Map([...regions.keys()].map((id, code) => [id, code]));
  const groupCodes = new Map<string, number>();
  const codeOfGroup = (name: string): number => {
    const code = groupCodes.get(name) ?? groupCodes.size;
    groupCodes.set(name, code);
    return code;
  };
  const pairsOf = (wanted: string): [number, number][] =>
    relations.flatMap(({ from, kind, to }) => {
      const [one, other] = [positions.get(from), positions.get(to)];
      return kind === wanted && one !== undefined && other !== undefined ? [[one, other]] : [];
    });
  const group = Uint32Array.from(claims, ({ claimant }) => codeOfGroup(claimants.get(claimant)?.group ?? claimant));
  return {
    group,
    groups: groupCodes.size,
    says: Uint8Array.from(claims, sayingOf),
    from: Int32Array.from(claims, ({ occurred }) => occurred.from),
    to: Int32Array.from(claims, ({ occurred }) => occurred.to),
    named: codeListsOf(claims.length, (claim) => {
      const { regions: ids, extent } = claims[claim] as Claim;
      return new Set(extent === "named" ? ids.flatMap((id) => regionCodes.get(id) ?? []) : []);
    }),
    corroborations: pairsOf("corroborates"),
    contradictions: pairsOf("contradicts"),
  };
}

function sayingOf({ assertion, responsibility, denies }: Claim): number {
  const polarity = polarityOf(assertion, responsibility);
  if (polarity === "affirm") return AFFIRMS;
  return polarity === "deny" && denies !== null && CONTESTING.includes(denies) ? DENIES : SILENT;
}
