import type { Outcome } from "../../core/records/vocabulary.ts";
import { isolated } from "../isolated.ts";
import type { Pieces } from "../pieces.ts";
import { formats } from "./formats.ts";

/** Words of the page about the data; most of what it says comes from the data package itself. */
export const about = {
  name: "About the data",
  contents: "On this page",
  loading: "Loading the texts of the data package",
  notLoaded: "The texts of the data package could not be loaded",
  countsStay: "What is counted from the data themselves stands below.",
  opensElsewhere: "opens in a new tab",

  counts: "In numbers",
  countedFrom: <Piece>(version: Piece, counts: string): Pieces<Piece> => [
    "Counted in this page from data version ",
    version,
    `: ${counts}`,
  ],
  countsOf: (claims: number, claimants: number, groups: number, publications: number): string =>
    `${formats.number(claims)} claims by ${formats.number(claimants)} claimants of ${formats.number(groups)} independent ` +
    `groups, read in ${formats.number(publications)} publications.`,
  counted: "Claims",
  years: "By year",
  year: "Year",
  unknownYear: "unknown",
  occurred: "Occurred",
  reported: "Reported",
  yearsNote: "A claim about a longer time counts in the year in which that begins.",
  types: "By claimant",
  type: "Type",
  assertions: "By kind of claim",
  assertion: "Kind",
  grades: "By grade",
  gradesNote: "Rows: the source, A best. Columns: the claim, 1 best. F and 6: cannot be judged.",
  source: (grade: string, meaning: string): string => `Source ${grade}: ${meaning}`,
  claim: (grade: string, meaning: string): string => `Claim ${grade}: ${meaning}`,
  reliability: "Source",
  unnamed: "Regions that no claim names",
  unnamedNote: "No claim is no sign of absence: few local sources are covered.",
  unnamedNone: "Every province and district of the map is named by at least one claim.",
  unnamedIn: (parent: string, count: number): string => `${isolated(parent)} (${formats.number(count)})`,

  regionYears: (parent: string): string => `Claims that name a region of ${isolated(parent)}`,
  regionYearsHeading: "By region and year",
  regionYearsNote:
    "By the time that claims speak of, whatever the filter. A claim counts in each year that its time touches, and once under All; one that names several regions counts in each. Claims about a whole country are in none.",
  region: "Region",
  inAll: "All",
  sortBy: (column: string): string => `Sort by ${column}`,
  showRegion: (name: string): string => `${isolated(name)}: show on the map`,

  searched: {
    heading: "What was searched, and when",
    note: "Publications are in because they hold a claim, so that a lack of them says nothing. These are searches by name, whether or not anything was found; a region that is in none was not searched for by name.",
    none: "No search is recorded.",
    untold: "These data do not say what was searched.",
    loading: "Loading what was searched",
    notLoaded: "What was searched could not be loaded.",
    columns: {
      on: "When",
      regions: "Regions",
      question: "Asked for",
      sources: "Where",
      outcome: "Found",
      note: "Note",
    },
    outcomes: { claims: "Claims", nothing: "Nothing" } satisfies Record<Outcome, string>,
    /** The regions of a country or province. */
    regions: (parent: string, names: readonly string[]): string =>
      `${isolated(parent)} (${formats.number(names.length)}): ${names.map(isolated).join(formats.comma)}`,
  },

  moreFilters: "More filters, and what they mean",

  search: "How the search reads",
  searchRules: [
    "A word is found as a whole word, with its plural and with -ing, -ed or -er; one that occurs nowhere is taken for the beginning of words. All words must occur, in whatever order and field.",
    "Case, accents, apostrophes, hyphens and slashes do not matter, nor do -e, -i, al- and ul- inside names.",
    "It looks into summary, place and note of a claim, the names of claimant, publisher and publication, all names of its regions and of the town it is mapped at, and the regions that these lie in.",
    "Other names of one place or person are searched too; the page says which, and who says that they are one.",
    "Words in quotation marks must stand next to each other, as they are; nothing else is searched then.",
  ],

  kept: "What is kept on this computer",
  keptOffline: "So that it opens without a network, the atlas keeps itself and its data in this browser.",
  keptSettings:
    "This browser remembers the colours, what you dismissed, your steps in each tab, and whether “?”, “/” and F6 are keys " +
    "of the page; there is no cookie, and nothing leaves this computer. Who uses it after you can see that the atlas was " +
    "here, as in the browser’s own history.",
  forget: "Forget everything kept on this computer",
  forgotten:
    "Nothing of the atlas is kept any more. Another visit would keep it again; the browser’s own history is for you to clear.",
  notForgotten: "The browser did not let it be forgotten: clear the data of this site in its settings.",

  code: "The code",
  codeLicence: "The page itself is free software under the MIT licence. It asks no other site for anything.",
  bundled: "Licences of the software it contains",
};
