import type { JSX } from "preact";
import { useAtlas } from "../parts/atlas-context.ts";
import { NoMatches } from "../parts/no-matches.ts";
import { useThrottled } from "../parts/use-throttled.ts";

/** Over a map without a claim: why it is empty and what brings claims back. Not while time plays. */
export function NothingNote(): JSX.Element | null {
  const { result, playing } = useAtlas();
  const { matching, query } = useThrottled(result);
  if (matching > 0 || playing.value) return null;
  return (
    <div class="page-nothing">
      <NoMatches query={query} showsNear />
    </div>
  );
}
