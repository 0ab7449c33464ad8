import { details } from "./details.ts";
import { filters } from "./filters.ts";
import { frame } from "./frame.ts";
import { legend } from "./legend.ts";
import { map } from "./map.ts";
import { page } from "./page.ts";
import { picture } from "./picture.ts";
import { problems } from "./problems.ts";
import { timeline } from "./timeline.ts";
import { vocabulary } from "./vocabulary.ts";

/**
 * Every word of the interface, in English; a further language is another object of the same shape. Values are texts, or
 * functions from values to a text where a language must choose form or order.
 */
export const text = { details, filters, frame, legend, map, page, picture, problems, timeline, vocabulary };
