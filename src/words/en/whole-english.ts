import { about } from "./about.ts";
import { agreement } from "./agreement.ts";
import { announcer } from "./announcer.ts";
import { compare } from "./compare.ts";
import { contests } from "./contests.ts";
import { english } from "./english.ts";
import { figure } from "./figure.ts";
import { keys } from "./keys.ts";
import { measures } from "./measures.ts";
import { methods } from "./methods.ts";
import { notes } from "./notes.ts";
import { offline } from "./offline.ts";
import { openClaim } from "./open-claim.ts";
import { problems } from "./problems.ts";
import { published } from "./published.ts";
import { search } from "./search.ts";
import { selected } from "./selected.ts";
import { spread } from "./spread.ts";
import { story } from "./story.ts";
import { strength } from "./strength.ts";
import { table } from "./table.ts";
import { typedDates } from "./typed-dates.ts";

/** All words, with those of what is opened later: list of keys, tables, figure, details, open claims, faults, page about the data. */
export const wholeEnglish = {
  ...english,
  about,
  agreement,
  announcer,
  compare,
  contests,
  figure,
  keys,
  measures,
  methods,
  notes,
  offline,
  openClaim,
  problems,
  published,
  search,
  selected,
  spread,
  story,
  strength,
  table,
  typedDates,
};
