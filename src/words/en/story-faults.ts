import type { FaultCode, FaultWording } from "../../core/records/fault.ts";

const EXAMPLE = "[AR D4](#v1&open=2014-09-26-ghazni-ajristan-is-flag)";

/** Faults of stories. */
export const storyFaults = {
  storyTitle: () => ({
    reason: "The story does not begin with its title.",
    mend: "Write “# ” and the title in the first line.",
  }),
  storySteps: () => ({
    reason: "The story has no step that can be shown.",
    mend: "Begin each step with “## ” and a heading, a link to a state of the atlas below it.",
  }),
  storyState: () => ({
    reason: "No link to a state of the atlas, alone in its paragraph, follows the heading, so the step was left out.",
    mend: "Write it below the heading: [See this on the map](#v1&from=2015-01-01&to=2015-12-31).",
  }),
  storyLink: () => ({
    reason: "Not all of the link is understood, or it shows another page than the map.",
    mend: "Copy the link of the map with “Copy link”, from its # on.",
  }),
  storyStatement: () => ({
    reason:
      "The statement does not name its claimant in bold, or does not end in links to its claims; it was left out.",
    mend: `Write the claimant between double asterisks, and links such as ${EXAMPLE} at the end.`,
  }),
  storyClaim: () => ({
    reason: "The link leads to no claim of claims.csv.",
    mend: `Write the id of a claim after open=, as in ${EXAMPLE}.`,
  }),
  storyBlock: () => ({
    reason: "A story has headings, paragraphs and quotes only; this is something else and was left out.",
    mend: "Write it as a paragraph.",
  }),
} satisfies Partial<FaultWording<FaultCode>>;
