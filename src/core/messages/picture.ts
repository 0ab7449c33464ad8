/** Words of the saved picture. */
export const picture = {
  title: (window: string | null): string =>
    `Claims about Islamic State – Khorasan${window === null ? "" : `, ${window}`}`,
  caution: "A claim is what somebody said, not what is true.",
  who: "Who speaks: each has a place in the mark",
  histogram: {
    occurred: "Claims by the month they speak of",
    reported: "Claims by the month they were published",
  },
  notPainted: "Not painted on the map",
  sources: (claims: number, publications: number): string =>
    `Sources: Khorasan Claims Atlas, ${claims} claims in ${publications} publications, each with its link. ` +
    "Boundaries: Natural Earth (public domain); OCHA, COD-AB Pakistan (CC BY-IGO). Settlements: GeoNames (CC BY 4.0). " +
    "Boundaries shown imply no endorsement. Grades are the editors’ judgement on the NATO Admiralty scale.",
  version: (version: string, licence: string): string => `Data version ${version} · ${licence}`,
  fileName: (window: string, scale: number): string => `khorasan-claims-${window}@${scale}x.png`,
  allYears: "all-years",
  noMap: "the map is not drawn",
};
