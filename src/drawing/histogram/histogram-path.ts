/** A length in path data: px with at most two decimals, the same on every machine. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
