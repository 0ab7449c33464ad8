import type { JSX } from "preact";
import { cellNodes, type Voice } from "../../core/figure/mark.ts";
import type { Bloc } from "../../core/records/bloc.ts";
import { SceneView } from "./scene-view.tsx";

/** One cell of the mark, 10 px: a claim's bloc by colour and its polarity by fill. Decorative: words stand beside it. */
export function VoiceSwatch({ bloc, voice }: { readonly bloc: Bloc; readonly voice: Voice }): JSX.Element {
  return (
    <SceneView className="voice-swatch" scene={{ width: 10, height: 10, nodes: cellNodes(bloc, voice, 0, 0, 10) }} />
  );
}
