import type { Voice } from "../figure/mark.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import type { QueryResult } from "../query/query.ts";
import { standingOf } from "../query/standing.ts";
import type { AreaId } from "../records/area.ts";
import { BLOCS } from "../records/bloc.ts";
import type { Region, RegionId } from "../records/records.ts";

/**
 * What an answer says of an area, in words: "3 claims, 2 affirm, 1 denies, 2 independent groups", or why it has no
 * matching claim.
 */
export function saidOfArea(
  text: Catalogue,
  area: AreaId,
  result: QueryResult,
  regions: ReadonlyMap<RegionId, Region>,
): string {
  const measures = result.areas.get(area);
  const standing = standingOf(area, result, regions);
  return measures && standing.kind === "counted" ? text.standing.counted(measures) : text.standing.without(standing);
}

/** What each bloc that speaks says: "Islamic State affirms, Taliban denies". */
export function voiceWords(text: Catalogue, voices: readonly Voice[]): string {
  const said = BLOCS.flatMap((bloc, index): (readonly [string, string])[] => {
    const voice = voices[index] ?? "silent";
    return voice === "silent" ? [] : [[text.vocabulary.blocs[bloc], text.standing.voice[voice]]];
  });
  return said.length === 0 ? text.standing.noVoice : text.standing.voices(said);
}
