import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { AtlasState } from "../../state/atlas-state.ts";

export const AtlasContext = createContext<AtlasState | null>(null);

/** The atlas that a view belongs to. Throws outside an `AtlasContext`. */
export function useAtlas(): AtlasState {
  const state = useContext(AtlasContext);
  if (!state) throw new Error("A view stands outside its atlas.");
  return state;
}
