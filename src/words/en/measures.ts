import type { MeasureName } from "../../core/view-state.ts";

/** What a measure counts and by which rules, in paragraphs. */
const definitions: Record<MeasureName, readonly string[]> = {
  claims: [
    "Claims that affirm, by name, that IS-K is or acts in the province or district. One that names several counts in each, one about a wider area in none.",
    "Denials, size estimates, disputed attributions and attacks that nobody is said to have done are left out.",
  ],
  groups: [
    "Claimants that are independent of each other, each counted once where it affirms by name. Claimants of one group, such as a ministry and its spokesman, are one voice, and so is one whom ten outlets quote.",
  ],
  "first-affirmed": [
    "The year by which a claim had affirmed IS-K there by name. A claim about a longer time counts from its end, since it had been said of the region by then.",
    "All claims up to the end of the window count, whenever it begins. It is the year in which somebody is first known to have said so, not that in which the group came.",
  ],
  contested: [
    "Contested by name: a claim affirms IS-K there by name, and another denies its presence, its capability or a facility there, by name too. To say that it was defeated is told apart: lost capability does not contradict remnants.",
    "A denial for the whole country, or for all of Balochistan, is told apart from one by name. One about most or a part of a country counts for none of its provinces.",
    "On the same days: both speak of a common day, and both are about 35 days at most or one lies inside the other. Anywhere in the window: both lie in it, however far apart.",
    "Counted are separate voices: claimants of one group are one. One that contradicts itself counts, and is told apart.",
  ],
  "time-since": [
    "The months from the last claim that affirms IS-K there by name to the end of the window or, where that is open, of the data. Months are counted up, and after two years the full years: “3+ y” is more than three. A claim about a longer time lasts until its end.",
    "All claims up to then count, whenever the window begins. A long silence is no sign of absence.",
  ],
};

/** Words of the interface: what the measures are. */
export const measures = {
  definitions,
  /** `when`: "12 May 2023". */
  last: (when: string): string => `Last affirmed ${when}`,
};
