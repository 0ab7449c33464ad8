import type { LinkFault } from "../../core/records/link-fault.ts";
import { formats } from "./formats.ts";
import { linkFaultInWords } from "./link-faults.ts";
import { listed } from "./listed.ts";

/** What was passed over of a link, and words of the dialogs that say what a passing word has no room for. */
export const notes = {
  /** What of a link was passed over, by itself. */
  linkFault: linkFaultInWords,
  linkIgnored: (faults: readonly LinkFault[]): string =>
    `${faults.length === 1 ? "One part" : `${formats.number(faults.length)} parts`} of the link could not be used: ${listed(faults.map(linkFaultInWords), "and")}`,
  ignored: {
    title: (count: number): string => `${formats.number(count)} parts of the link could not be used`,
    hint: "Everything else in the link holds. These parts are malformed, or the data have nothing of that name.",
    more: (count: number): string => `and ${formats.number(count)} more`,
  },
  /** A fault that nobody expected. */
  fault: {
    title: "The atlas met a fault",
    mend: "Load the page again. If the fault comes back, send the text below to those who publish this atlas: it holds what happened, the address with your filter, and the name of the browser. Nothing is sent by itself.",
    report: "Text about the fault",
  },
  certain: {
    title: "Certainly in this window",
    lines: [
      "A claim counts in a window where any day of its time lies there. A time known only to the month, quarter or year may reach beyond the window, and then what it tells of may lie outside.",
      "It is certainly in the window where all of its time lies there. A claim dated to the day needs one day in it: it speaks of each of its days.",
      "Its time is what it speaks of, or under “Reported” when it was published.",
    ],
  },
  copy: {
    title: { link: "Copy the link", problems: "Copy the data problems" },
    hint: "The browser does not let this page copy by itself. The text is selected: press Ctrl+C or ⌘C, or hold it down and choose “Copy”.",
  },
};
