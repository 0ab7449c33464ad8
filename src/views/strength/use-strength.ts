import { useMemo } from "preact/hooks";
import type { Query } from "../../core/query/query.ts";
import type { Claim, ClaimId } from "../../core/records/records.ts";
import { type EstimateSet, estimateSets } from "../../core/strength/estimate-sets.ts";
import { estimatesIn } from "../../core/strength/estimates.ts";
import type { SizeScale } from "../../core/strength/strength-settings.ts";
import { estimateNames } from "../../words/estimate-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";
import { useThrottled } from "../parts/use-throttled.ts";

/** What the page about strength shows. */
export interface StrengthAnswer {
  readonly query: Query;
  readonly scale: SizeScale;
  readonly sets: readonly EstimateSet[];
  /** The one that is shown; null where no estimate matches. */
  readonly set: EstimateSet | null;
  readonly names: ReadonlyMap<ClaimId, string>;
  readonly undated: readonly Claim[];
}

export function useStrength(): StrengthAnswer {
  const text = useWholeText();
  const state = useAtlas();
  const result = useThrottled(state.result);
  const { of, scale } = state.view.value.strength;
  const dataset = state.dataset.value;
  const { list, undated } = useMemo(() => estimatesIn(dataset, result.rows(), result.query.clock), [dataset, result]);
  const sets = useMemo(() => estimateSets(list), [list]);
  const names = useMemo(() => estimateNames(text, list), [text, list]);
  const set = sets.find((each) => each.of === of) ?? sets[0] ?? null;
  return { query: result.query, scale, sets, set, names, undated };
}
