import type { FilterPart } from "../filter/filter.ts";
import type { Query } from "../query/query.ts";
import type { Claim } from "../records/records.ts";
import { ALL_TIME, endsIn, isAllTime, overlaps, type TimeWindow } from "../time/span.ts";

/** A claim that is not shown, with every reason. */
export interface SetAside {
  readonly claim: Claim;
  readonly outsideWindow: boolean;
  readonly hiddenBy: readonly FilterPart[];
}

/** The claims about one thing, parted by filter and window: each that had been published is in exactly one of the three lists. */
export interface SortedClaims {
  readonly total: number;
  /** How many more had not been published when it is asked, or nobody knows when. */
  readonly unpublished: number;
  readonly matching: readonly Claim[];
  /** Outside the window, whether or not the filter hides them too. */
  readonly outside: readonly SetAside[];
  /** Inside the window and hidden by the filter. */
  readonly hidden: readonly SetAside[];
}

/** What would bring claims back: how many match without the window, without the filter, or without one part of it. */
export interface WayBack {
  readonly withoutWindow: number;
  readonly withoutFilter: number;
  /** The part of the filter that alone hides most, or null where no single part is at fault. */
  readonly part: { readonly part: FilterPart; readonly claims: number } | null;
}

/** The claims whose report ends in a window: all of them, the same list, where it is open at both ends. */
export function publishedIn(claims: readonly Claim[], published: TimeWindow): readonly Claim[] {
  return isAllTime(published) ? claims : claims.filter(({ reported }) => endsIn(reported, published));
}

/** Parts the claims that are there for a query by its window and filter; `failingFacets` tells what of its filter fails a claim. */
export function sortClaims(
  claims: readonly Claim[],
  { window, clock, published = ALL_TIME }: Pick<Query, "window" | "clock" | "published">,
  failingFacets: (claim: Claim) => readonly FilterPart[],
): SortedClaims {
  const matching: Claim[] = [];
  const outside: SetAside[] = [];
  const hidden: SetAside[] = [];
  const there = publishedIn(claims, published);
  for (const claim of there) {
    const hiddenBy = failingFacets(claim);
    const outsideWindow = !overlaps(claim[clock], window);
    if (outsideWindow) outside.push({ claim, outsideWindow, hiddenBy });
    else if (hiddenBy.length > 0) hidden.push({ claim, outsideWindow, hiddenBy });
    else matching.push(claim);
  }
  return { total: there.length, unpublished: claims.length - there.length, matching, outside, hidden };
}

/** The ways back to claims that are set aside. */
export function waysBack({ outside, hidden }: SortedClaims): WayBack {
  const alone = new Map<FilterPart, number>();
  for (const { hiddenBy } of hidden) {
    const [part, ...others] = hiddenBy;
    if (part !== undefined && others.length === 0) alone.set(part, (alone.get(part) ?? 0) + 1);
  }
  let best: WayBack["part"] = null;
  for (const [part, claims] of alone) if (best === null || claims > best.claims) best = { part, claims };
  return {
    withoutWindow: outside.filter((entry) => entry.hiddenBy.length === 0).length,
    withoutFilter: hidden.length,
    part: best,
  };
}
