import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { matchingByCategory } from "../../core/compare/side.ts";
import type { DatasetModel } from "../../core/dataset-model.ts";
import type { QueryResult } from "../../core/query/query.ts";
import { pairedDots } from "../../drawing/analysis/paired-dots.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useBox } from "../parts/use-box.ts";
import { useWholeText } from "../parts/use-text.ts";

/** Narrowest column of the chart, px. */
const COLUMN = 340;

/** Who speaks in A and in B: a change of these explains more than one of places. */
export function WhoSpeaks({
  model,
  a,
  b,
  names,
}: {
  readonly model: DatasetModel;
  readonly a: QueryResult;
  readonly b: QueryResult;
  readonly names: readonly [string, string];
}): JSX.Element {
  const text = useWholeText();
  const words = text.compare;
  const host = useRef<HTMLDivElement>(null);
  const { width } = useBox(host);
  const [ofA, ofB] = [a, b].map((result) => matchingByCategory(result, model)) as [number[], number[]];
  return (
    <div class="who-speaks">
      <h3>
        {words.whoSpeaks(...names)} <span>{words.whoNote}</span>
      </h3>
      <div ref={host}>
        {width > 0 && (
          <SceneView
            scene={pairedDots(text, ofA, ofB, width, Math.min(3, Math.max(1, Math.floor(width / COLUMN))))}
            name={words.whoSpeaks(...names)}
          />
        )}
      </div>
    </div>
  );
}
