/** Names of the parts of the page, and what happens to a link. */
export const page = {
  skipToFilters: "Skip to the filters",
  skipToMap: "Skip to the map",
  skipToDetails: "Skip to the details",
  skipToTimeline: "Skip to the timeline",
  filters: "Filters",
  aside: "Wider areas and legend",
  details: "Details",
  timeline: "Timeline",
  linkInAddressBar: "The browser did not let the link be copied: copy it from the address bar",
  bar: "Panels",
  panels: { map: "Map", filters: "Filters", wider: "Wider areas", claims: "Claims" },
  noMap: "The map could not be drawn: this browser has no WebGL. Lists and timeline work.",
};
