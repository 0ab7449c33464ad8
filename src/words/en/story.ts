import type { Pieces } from "../pieces.ts";
import { formats } from "./formats.ts";

/** Words of stories. */
export const story = {
  name: "Story",
  stories: "Stories",
  storiesLead:
    "A story leads through the claims step by step: each step shows a state of the atlas, and each sentence says who said it and ends in its claims.",
  noStories: "The data package has no stories.",
  steps: (count: number): string => `${formats.number(count)} steps`,
  read: "Read",
  readNamed: (title: string): string => `Read “${title}”`,

  loading: "Loading the story",
  notLoaded: "The story could not be loaded.",
  unknown: "The data package has no such step of a story.",
  close: "Close the story",

  step: (step: number, steps: number): string => `Step ${formats.number(step)} of ${formats.number(steps)}`,
  stepList: "Steps",
  shown: (when: string, claims: number): string =>
    `${when}, ${formats.number(claims)} ${claims === 1 ? "claim" : "claims"}`,
  allYears: "All years",
  back: "Back",
  next: (title: string): string => `Next: ${title}`,
  atEnd: "Back to the first step",
  openClaim: (who: string, reference: string): string => `Open the claim by ${who}, ${reference}`,
  brackets: "Claims by the time they speak of. The numbers are the steps of the story.",
  sources: "Claims of this step",
  source: <Piece>(who: Piece, when: string, summary: Piece): Pieces<Piece> => [who, `, ${when}: `, summary],

  explore: "Explore this view",
  exploreHint: (step: number): string => `Or touch any control: the story waits at step ${formats.number(step)}`,
  waits: (step: number): string => `Story waits at step ${formats.number(step)}`,
  goBack: "Return",
};
