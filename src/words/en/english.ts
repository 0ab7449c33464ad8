import { dates } from "./dates.ts";
import { details } from "./details.ts";
import { facets } from "./facets.ts";
import { filters } from "./filters.ts";
import { formats } from "./formats.ts";
import { frame } from "./frame.ts";
import { history } from "./history.ts";
import { language } from "./language.ts";
import { legend } from "./legend.ts";
import { map } from "./map.ts";
import { page } from "./page.ts";
import { standing } from "./standing.ts";
import { timeline } from "./timeline.ts";
import { vocabulary } from "./vocabulary.ts";
import { welcome } from "./welcome.ts";

/** The words that the page needs before it has drawn the map. */
export const english = {
  dates,
  details,
  facets,
  filters,
  formats,
  frame,
  history,
  language,
  legend,
  map,
  page,
  standing,
  timeline,
  vocabulary,
  welcome,
};
