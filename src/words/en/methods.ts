import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";

/** How one thing is counted, and where the rule comes from where it is not ours. */
interface Method {
  readonly title: string;
  readonly rules: readonly string[];
  readonly source?: string;
}

const rules: readonly Method[] = [
  {
    title: "What is counted",
    rules: [
      "A claim is what one claimant says in one publication. Ten outlets that quote one claimant are one claim; where several claimants speak of one event, each has a claim.",
      "A claim counts for what it names. What is said of a country, of most of it or of a part not named is counted beside the map and never spread over provinces. Provinces and districts are never added up.",
      "A window takes a claim whose span shares a day with it. Certain is a claim whose whole span lies inside the window; one that is dated to the day needs to share that day only.",
    ],
  },
  {
    title: "Separate voices",
    rules: [
      "Claimants that depend on one another, such as the offices of one government, are one group and count as one voice. Two voices are two groups; that does not say that they found out independently.",
    ],
  },
  {
    title: "Grades",
    rules: [
      "Source (A to F) and claim (1 to 6) are graded apart. F and 6 mean that it cannot be judged, which is not the worst grade; a ladder leaves them out only when asked to.",
    ],
    source: "the grading of information used by NATO and police forces, often called the Admiralty code",
  },
  {
    title: "First named",
    rules: [
      "A region counts as named from the last day of the affirming claim that ends first: by then it had been said of it. So “2016 to 2025” names nothing in 2016. Claims without a date under the clock in use are left out.",
      "Stricter: only claims graded C3 or better; or two separate voices of which the second ends no more than 12 months after the first, from the day of the second.",
      "An event is an attack or an operation dated to a day or a month; all else is a statement.",
      "Separate voices to date count whatever is asked for by the end of the window; the gap lies between the first two of them.",
    ],
  },
  {
    title: "Step and leap",
    rules: [
      "A step goes to a region with a neighbour that was named on an earlier day; a leap has none, and is measured to the nearest region named earlier. Kilometres run between the points where names stand, so they are coarse. Of two regions of the same day neither is earlier.",
      "Neighbours have at least 5 km of common border, measured along the boundaries of the map, which are good to some 10 km.",
    ],
    source: "great circles on a sphere of 6,371 km",
  },
  {
    title: "What chance would give",
    rules: [
      "For the order: the same regions, named on the same days, in an order of which each is equally likely. A region with d neighbours among those named comes after at least one of them with probability d / (d + 1), which is added up over the regions; where regions share a day this is corrected for it. The range holds 90 of 100 of 10,000 random orders.",
      "For the window: as many regions drawn at random from all those not named before it. The number that would touch an earlier one is the share of all that do, times how many there are.",
      "For the lines: the days of the claims are shuffled among them 10,000 times, each claim keeping its voice and its regions. The accrual band holds the number of regions named so far in 90 of 100 shuffles. It is conditional on these claims and, where one claim is enough, on the same regions in the end. A line within its band looks like any accumulation of claims: it shows no pace of its own.",
      "Shuffles begin with the same number, so that the same claims give the same answer.",
    ],
    source:
      "mean of the hypergeometric distribution; percentiles after definition 1 of R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, 1996",
  },
  {
    title: "Contested",
    rules: [
      "A denial of presence, capability or a facility counts against an affirmation of the same region. On the same days: both lie in the window and their spans share a day, and both are no longer than 35 days or one lies inside the other. Anywhere in the window: both lie in it, which over many years sets things against each other that were said at different times.",
      "“Said defeated” is told apart: capability that was lost does not contradict remnants that are present. A denial for the whole country is told apart from one by name.",
      "A voice that affirms and denies counts on both sides and is told apart where the contradiction is its own alone: what other voices say against those who affirm comes first.",
    ],
  },
  {
    title: "Time since last affirmed",
    rules: [
      "From the last day of the claim that ends last, held back to the end of the window, to that end. A claim about a whole year makes a region more recent than it may be, never older.",
    ],
  },
  {
    title: "Published by, published since",
    rules: [
      "A month or a year of publication counts from its last day; claims whose day of publication is not known are left out. Both dates are ours to know only afterwards: what was found since is hindsight.",
    ],
  },
  {
    title: "What cannot be known from this",
    rules: [
      "Claims measure reporting. Where nobody reports, nothing is claimed; no claim is no sign of absence, and a named region is not one that anybody holds: one village fills a province.",
    ],
  },
];

/** Words of the methods. */
export const methods = {
  lead: "Every number of the atlas is counted in this page, from the claims that match, by these rules.",
  rules,
  source: (source: string): string => `Source: ${source}.`,
  dropped: (kilometres: number): string => `Common borders under ${formats.number(kilometres)} km, which do not count`,
  border: (one: string, other: string, kilometres: number): string =>
    `${isolated(one)} and ${isolated(other)}: ${formats.tenths(kilometres)} km`,
};
