import type { LinkFault } from "../records/link-fault.ts";
import { dayWords } from "../time/words.ts";
import { quote } from "./quote.ts";

/** The keys of a link in words. */
const linkKeys: ReadonlyMap<string, string> = new Map([
  ["from", "start"],
  ["to", "end"],
  ["clock", "clock"],
  ["mode", "window mode"],
  ["months", "months"],
  ["step", "step"],
  ["speed", "speed"],
  ["loop", "loop"],
  ["who", "kind of claimant"],
  ["claimant", "claimant"],
  ["publisher", "publisher"],
  ["kind", "kind of claim"],
  ["says", "polarity"],
  ["region", "region"],
  ["source", "reliability"],
  ["claim", "credibility"],
  ["text", "search text"],
  ["measure", "colours"],
  ["order", "order of claims"],
  ["area", "area"],
  ["open", "open claim"],
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
      return `dates ${dayWords(fault.from)} to ${dayWords(fault.to)}, which run backwards`;
    case "version":
      return `what is new in version ${fault.version} of links`;
  }
}
