import type { Claim } from "./records.ts";

/** The grade of a claim by the NATO Admiralty code, letter and figure: `B2`. */
export function gradeOf({ reliability, credibility }: Pick<Claim, "reliability" | "credibility">): string {
  return `${reliability}${credibility}`;
}
