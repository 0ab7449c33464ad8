/** The zooms between which the reader may move. */
export const ZOOMS = { least: 3, most: 10.5 } as const;
