import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { createMapSummary } from "../../words/map-summary.ts";
import { useAtlas } from "../parts/atlas-context.ts";

/** What the map shows, in words: to be named as the description of its list of regions. */
export function MapWords({ id }: { readonly id: string }): JSX.Element {
  const { text, model, result } = useAtlas();
  const summaryOf = useComputed(() => createMapSummary(text.value, model.value));
  return <p id={id}>{useComputed(() => summaryOf.value(result.value))}</p>;
}
