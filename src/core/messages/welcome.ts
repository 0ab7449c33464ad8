/** Words for a first visit. */
export const welcome = {
  name: "What this shows",
  claim: "A claim is what somebody said, not a fact.",
  colours:
    "The stronger a region’s colour, the more claims affirm it; no claim is no sign of absence. Its mark of nine cells " +
    "says who speaks: a full cell affirms, a hollow one denies.",
  about: "About the data",
  dismiss: "Got it",
};
