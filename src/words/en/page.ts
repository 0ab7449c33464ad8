/** Names of the parts of the page, and what happens to a link. */
export const page = {
  skip: "Skip",
  skipTo: {
    filters: "Skip to the filters",
    map: "Skip to the map",
    table: "Skip to the table",
    about: "Skip to the text",
    details: "Skip to the details",
    timeline: "Skip to the timeline",
  },
  filters: "Filters",
  aside: "Wider areas and legend",
  details: "Details",
  timeline: "Timeline",
  linkInAddressBar: "The browser did not let the link be copied: copy it from the address bar",
  bar: "Panels",
  panels: { map: "Map", filters: "Filters", wider: "Wider areas", table: "Table" },
  partNotLoaded: "This part of the atlas could not be loaded: check the connection and open it again",
  thisPart: "this part of the atlas",
  mapComing: "The map is on its way. Lists, table and timeline work.",
  mapCode: "the code of the map",
  noMap: "The map could not be drawn. Lists, table and timeline work.",
};
