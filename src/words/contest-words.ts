import type { Contest } from "../core/contested/contest.ts";
import type { ContestMeasure } from "../core/measures/measure.ts";
import type { Query } from "../core/query/query.ts";
import type { RegionId } from "../core/records/records.ts";
import type { WholeCatalogue } from "./catalogue.ts";

/** How claims about a region agree, in lines: its class, who counts against whom, and who else is against; none where no matching claim names it. */
export function contestWords(
  { contests }: WholeCatalogue,
  measure: ContestMeasure,
  query: Query,
  region: RegionId,
): readonly string[] {
  const contest = measure.contestsIn?.(query).get(region);
  if (!contest) return [];
  const { class: kind, isOwnVoice, ofWhole, opposed, voices } = contest;
  return [
    contests.classes[kind](measure.isLong(query)),
    ...(opposed.against > 0 ? [contests.opposed[measure.rule](contests.voices(opposed))] : []),
    ...(isMore(contest) ? [contests.inWindow(contests.voices(voices))] : []),
    ...(ofWhole > 0 ? [contests.ofWhole(ofWhole)] : []),
    ...(isOwnVoice ? [contests.ownVoiceOnly] : []),
  ];
}

/** Whether voices of the window are against that count against nobody, or against fewer. */
function isMore({ opposed, voices }: Contest): boolean {
  return voices.against > 0 && (voices.affirming > opposed.affirming || voices.against > opposed.against);
}
