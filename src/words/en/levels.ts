import type { ByLevel } from "../../core/spread/named-series.ts";
import { formats } from "./formats.ts";

/** `1 province`, `34 provinces`. */
export function provinces(count: number): string {
  return `${formats.number(count)} ${count === 1 ? "province" : "provinces"}`;
}

/** `1 district`, `36 districts`. */
export function districts(count: number): string {
  return `${formats.number(count)} ${count === 1 ? "district" : "districts"}`;
}

/** Provinces and districts, which are never added up: `5 provinces and 2 districts`, or the one kind there is. */
export function both({ province, district }: ByLevel<number>): string {
  const parts = [...(province > 0 ? [provinces(province)] : []), ...(district > 0 ? [districts(district)] : [])];
  return parts.length === 0 ? "no region" : formats.list(parts, "and");
}
