import { isolated } from "../isolated.ts";

/** Names of the parts of the page, and what happens to a link. */
export const page = {
  skip: "Skip",
  skipTo: {
    filters: "Skip to the filters",
    story: "Skip to the story",
    map: "Skip to the map",
    spread: "Skip to the spread",
    compare: "Skip to the comparison",
    strength: "Skip to the size estimates",
    table: "Skip to the table",
    about: "Skip to the text",
    details: "Skip to the details",
    timeline: "Skip to the timeline",
  },
  filters: "Filters",
  aside: "Wider areas and legend",
  details: "Details",
  timeline: "Timeline",
  wider: "Wider areas",
  partFailed: "This part of the page met a fault. The rest of the page works.",
  unexpected: "The atlas met a fault: what you did last may not have worked",
  partNotLoaded: "This part of the atlas could not be loaded: check the connection and open it again",
  thisPart: "this part of the atlas",
  mapComing: "The map is on its way. Lists, table and timeline work.",
  mapCode: "the code of the map",
  /** @param reason in the words of the browser or of the map engine */
  noMap: (reason: string): string =>
    `The map could not be drawn. Lists, table and timeline work. The reason: ${isolated(reason)}`,
};
