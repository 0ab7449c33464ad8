import type { Day } from "../../core/time/day.ts";
import { dates } from "./dates.ts";

/** Words about what is kept on the reader's computer. */
export const offline = {
  newer: "A newer edition of the atlas is ready",
  /** @param day on which what is shown was read from the site */
  kept: (day: Day): string =>
    `The site does not send all of the claims now: you see them as they were kept on this computer on ${dates.day(day)}`,
};
