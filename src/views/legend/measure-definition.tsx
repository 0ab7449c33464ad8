import type { JSX } from "preact";
import type { MeasureName } from "../../core/view-state.ts";
import { useWholeText } from "../parts/use-text.ts";

/** What a measure counts and by which rules. */
export function MeasureDefinition({ name }: { readonly name: MeasureName }): JSX.Element {
  return (
    <>
      {useWholeText().measures.definitions[name].map((paragraph) => (
        <p key={paragraph} class="legend-counts">
          {paragraph}
        </p>
      ))}
    </>
  );
}
