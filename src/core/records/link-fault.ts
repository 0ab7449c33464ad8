import type { Day } from "../time/day.ts";

/**
 * What of a link was passed over: a part of it, a window, or what had been published when, that ends before it begins, what a newer format brought, or
 * all of a link that is too long, with its length in characters.
 */
export type LinkFault =
  | { readonly kind: "part"; readonly key: string; readonly value: string }
  | { readonly kind: "window" | "published"; readonly from: Day; readonly to: Day }
  | { readonly kind: "version"; readonly version: number }
  | { readonly kind: "length"; readonly length: number; readonly most: number };
