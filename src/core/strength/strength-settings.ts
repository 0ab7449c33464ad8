import type { RegionId } from "../records/records.ts";

export const SIZE_SCALES = ["log", "linear"] as const;
/** How sizes are laid out: by factors, or by differences. */
export type SizeScale = (typeof SIZE_SCALES)[number];

/** Of what estimates are: a country as a whole, or provinces, parts and several countries together. */
export type SizeOf = RegionId | "parts";

/** What the page about strength shows; `of` null: that of which there are most estimates. */
export interface StrengthSettings {
  readonly of: SizeOf | null;
  readonly scale: SizeScale;
}

export const DEFAULT_STRENGTH: StrengthSettings = { of: null, scale: "log" };
