import { greatestOf, leastOf } from "../../core/extremes.ts";
import type { SizeScale } from "../../core/strength/strength-settings.ts";
import { roundNumbers } from "./chart-axis.ts";

/** The axis of sizes: where a number lies, and the numbers at which lines are drawn. */
export interface SizeAxis {
  /** Px from the upper edge of the chart. */
  yOf(size: number): number;
  /** Ascending; strong ones are powers of ten of a logarithmic axis. */
  readonly lines: readonly { readonly size: number; readonly isStrong: boolean }[];
}

/** What a logarithmic axis shows at least. */
const LEAST = 50;
const GREATEST = 15_000;

/**
 * An axis on which some numbers lie.
 * @param top where the greatest number lies, px; `base` where the least, or 0 where the scale is linear
 */
export function sizeAxis(numbers: readonly number[], scale: SizeScale, top: number, base: number): SizeAxis {
  if (scale === "linear") {
    const lines = roundNumbers(greatestOf(numbers, 1), 7);
    const most = lines.at(-1) ?? 1;
    return {
      yOf: (size) => base - (size / most) * (base - top),
      lines: lines.map((size) => ({ size, isStrong: size === 0 })),
    };
  }
  const least = Math.max(1, Math.min(LEAST, leastOf(numbers) * 0.8));
  const most = Math.max(GREATEST, greatestOf(numbers, 0) * 1.5);
  const factor = (base - top) / Math.log(most / least);
  const lines: { readonly size: number; readonly isStrong: boolean }[] = [];
  for (let power = 1; power <= most; power *= 10) {
    for (const size of [power, 2 * power, 5 * power]) {
      if (size > least && size <= most) lines.push({ size, isStrong: size === power });
    }
  }
  return { yOf: (size) => base - factor * Math.log(Math.max(size, least) / least), lines };
}
