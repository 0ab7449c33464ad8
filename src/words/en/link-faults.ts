import { FACET_NAMES, FACETS } from "../../core/facets/facets.ts";
import type { LinkFault } from "../../core/records/link-fault.ts";
import { dates } from "./dates.ts";
import { facets } from "./facets.ts";
import { formats } from "./formats.ts";
import { quote } from "./quote.ts";

/** The keys of a link in words. */
const linkKeys: ReadonlyMap<string, string> = new Map([
  ...FACET_NAMES.map((name) => [FACETS[name].link, facets[name].inLink] as const),
  ["lang", "language"],
  ["from", "start"],
  ["to", "end"],
  ["clock", "clock"],
  ["since", "published since"],
  ["by", "published by"],
  ["mode", "window mode"],
  ["months", "months"],
  ["step", "step"],
  ["speed", "speed"],
  ["loop", "loop"],
  ["text", "search text"],
  ["measure", "colours"],
  ["page", "page"],
  ["story", "step of a story"],
  ["details", "what the details list"],
  ["contest", "rule of contests"],
  ["order", "order of claims"],
  ["table", "table"],
  ["sort", "order of the table of claims"],
  ["regionsort", "order of the table of regions"],
  ["after", "count of regions named"],
  ["listed", "list of first namings"],
  ["series", "further series"],
  ["compare", "comparison"],
  ["each", "small maps"],
  ["compared", "what is compared"],
  ["against", "window compared with"],
  ["againstwho", "category compared with"],
  ["maps", "where the compared maps look"],
  ["sizes", "size estimates shown"],
  ["scale", "scale of sizes"],
  ["area", "area"],
  ["open", "open claim"],
  ["incident", "event"],
  ["map", "map position"],
]);

/** What of a link was passed over: `region “PK999”`. */
export function linkFaultInWords(fault: LinkFault): string {
  switch (fault.kind) {
    case "part": {
      const name = linkKeys.get(fault.key);
      return name === undefined ? `unknown part ${quote(fault.key)}` : `${name} ${quote(fault.value)}`;
    }
    case "window":
      return `dates ${dates.day(fault.from)} to ${dates.day(fault.to)}, which run backwards`;
    case "published":
      return `published since ${dates.day(fault.from)} and by ${dates.day(fault.to)}, which run backwards`;
    case "version":
      return `what is new in version ${formats.figures(fault.version)} of links`;
    case "length":
      return `its ${formats.number(fault.length)} characters, where up to ${formats.number(fault.most)} are read`;
  }
}
