import { lineageOf } from "../records/area.ts";
import type { Region, RegionId } from "../records/records.ts";
import { type CheckState, checkStateOf } from "./check-state.ts";
import { type Choice, NO_FILTER, passesByAny } from "./filter.ts";

/** A region with those that lie in it. */
export interface RegionNode {
  readonly region: Region;
  readonly children: readonly RegionNode[];
}

type Regions = ReadonlyMap<RegionId, Region>;
type RegionChoice = Choice<RegionId>;

/** The regions as a tree: countries, their provinces, and their districts, in the order of the data. */
export function regionTree(regions: Regions, parent: RegionId | null = null): readonly RegionNode[] {
  return [...regions.values()]
    .filter((region) => region.parent === parent)
    .map((region) => ({ region, children: regionTree(regions, region.id) }));
}

/** Whether a choice lets a region pass: by itself, or by what it lies in. */
export function passesRegions(choice: RegionChoice, id: RegionId, regions: Regions): boolean {
  return passesByAny(choice, lineageOf(id, regions));
}

/** How much of each region passes: itself and all that lies in it. */
export function checkStatesOfRegions(choice: RegionChoice, regions: Regions): ReadonlyMap<RegionId, CheckState> {
  return ticksOf(passingOf(choice, regions), regions);
}

/** All of a region let pass, with what lies in it, or none of it where all of it passed. */
export function withRegionSwitched(choice: RegionChoice, id: RegionId, regions: Regions): RegionChoice {
  const passing = new Set(passingOf(choice, regions));
  const within = [...regions.keys()].filter((other) => lineageOf(other, regions).includes(id));
  const add = within.some((other) => !passing.has(other));
  for (const other of within) passing[add ? "add" : "delete"](other);
  return choiceOf(passing, choice.kind, regions);
}

/** The regions that pass in their own right: a choice that lists a region lists all that lies in it. */
function passingOf(choice: RegionChoice, regions: Regions): ReadonlySet<RegionId> {
  return new Set([...regions.keys()].filter((id) => passesRegions(choice, id, regions)));
}

function ticksOf(passing: ReadonlySet<RegionId>, regions: Regions): ReadonlyMap<RegionId, CheckState> {
  const within = new Map<RegionId, boolean[]>([...regions.keys()].map((id) => [id, []]));
  for (const id of regions.keys()) {
    for (const ancestor of lineageOf(id, regions)) within.get(ancestor)?.push(passing.has(id));
  }
  return new Map([...within].map(([id, flags]) => [id, checkStateOf(flags)]));
}

/**
 * The choice that lets exactly these regions pass, of the kind preferred where both can say it. Where neither can
 * (a country passes in its own right, another does not, and both pass in part), only what can be listed passes.
 */
function choiceOf(passing: ReadonlySet<RegionId>, preferred: RegionChoice["kind"], regions: Regions): RegionChoice {
  if (passing.size === regions.size) return NO_FILTER.region;
  const states = ticksOf(passing, regions);
  const listing = (kind: RegionChoice["kind"]): RegionChoice => {
    const whole = kind === "only" ? "all" : "none";
    const values = [...regions.values()].filter(
      ({ id, parent }) => states.get(id) === whole && (parent === null || states.get(parent) !== whole),
    );
    return { kind, values: values.map(({ id }) => id) };
  };
  const isExact = (choice: RegionChoice): boolean => {
    const result = passingOf(choice, regions);
    return result.size === passing.size && [...passing].every((id) => result.has(id));
  };
  const first = listing(preferred);
  if (isExact(first)) return first;
  const other = listing(preferred === "only" ? "without" : "only");
  return isExact(other) ? other : listing("only");
}
