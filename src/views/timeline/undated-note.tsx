import type { JSX } from "preact";
import type { Scene } from "../../drawing/scene.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { rem } from "../parts/rem.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useText } from "../parts/use-text.ts";
import "./undated-note.css";

/** How many claims the clock has no date of, in short beside the plot and in full for screen readers. */
export function UndatedNote({
  at,
  width,
}: {
  /** Its upper left corner, px in the plot; null: under the plot. */
  readonly at: { readonly left: number; readonly top: number } | null;
  readonly width: number;
}): JSX.Element {
  const text = useText();
  const { undated } = useAtlas().result.value.histogram;
  return (
    <p
      class={at ? "undated-note" : "undated-note below"}
      aria-live="polite"
      style={at ? { left: rem(at.left), top: rem(at.top) } : undefined}
    >
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
