import { about } from "./about.ts";
import { aloud } from "./aloud.ts";
import { dates } from "./dates.ts";
import { details } from "./details.ts";
import { facets } from "./facets.ts";
import { figure } from "./figure.ts";
import { filters } from "./filters.ts";
import { frame } from "./frame.ts";
import { keys } from "./keys.ts";
import { legend } from "./legend.ts";
import { map } from "./map.ts";
import { page } from "./page.ts";
import { search } from "./search.ts";
import { standing } from "./standing.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";
import { vocabulary } from "./vocabulary.ts";
import { welcome } from "./welcome.ts";

/**
 * Every word of the interface, in English; a further language is another object of the same shape. Values are texts, or
 * functions from values to a text where a language must choose form or order.
 */
export const english = {
  about,
  aloud,
  dates,
  details,
  facets,
  figure,
  filters,
  frame,
  keys,
  legend,
  map,
  page,
  search,
  standing,
  table,
  timeline,
  vocabulary,
  welcome,
};

/** The words of the interface in one language. */
export type Catalogue = typeof english;
