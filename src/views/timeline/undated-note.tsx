import type { JSX } from "preact";
import type { Scene } from "../../drawing/scene.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { rem } from "../parts/rem.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useText } from "../parts/use-text.ts";
import "./undated-note.css";

/** How many claims the clock has no date of, in short beside the plot and in full for screen readers. */
export function UndatedNote({
  left,
  top,
  width,
}: {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}): JSX.Element {
  const text = useText();
  const { undated } = useAtlas().result.value.histogram;
  return (
    <p class="undated-note" aria-live="polite" style={{ left: rem(left), top: rem(top) }}>
      {undated > 0 && (
        <>
          <SceneView scene={sceneOf(text.timeline.undatedInShort(undated), width)} />
          <span class="visually-hidden">{text.timeline.undated(undated)}</span>
        </>
      )}
    </p>
  );
}

/** Words set as those of the axis beside them. */
function sceneOf(words: string, width: number): Scene {
  return {
    width,
    height: 16,
    nodes: [{ kind: "text", x: 0, y: 12, size: 12, runs: [{ text: words, fill: "ink-3" }] }],
  };
}
