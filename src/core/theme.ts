export const THEMES = ["light", "dark"] as const;
/** Which colours are drawn with. */
export type Theme = (typeof THEMES)[number];
