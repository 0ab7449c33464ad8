/** Words for a first visit. */
export const welcome = {
  name: "What this shows",
  subject: "This atlas shows who says that Islamic State – Khorasan (IS-K) is, or is not, where and when.",
  claim: "A claim is what somebody said, not a fact.",
  colours:
    "The stronger a region’s colour, the more claims affirm it; no claim is no sign of absence. Its mark of nine cells " +
    "says who speaks: a full cell affirms that IS-K is or acts there, a hollow one denies it.",
  about: "About the data",
  dismiss: "Got it",
};
