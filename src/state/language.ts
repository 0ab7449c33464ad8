import type { WholeCatalogue } from "../words/catalogue.ts";
import type { AtlasState } from "./atlas-state.ts";

/** Fetches all words of the language that the page speaks, where they have not come; rejects where they do not come. */
export async function loadWholeText(state: AtlasState): Promise<void> {
  const language = state.language.peek();
  if (language.whole !== null) return;
  const whole = await language.load();
  if (state.language.peek() === language) state.language.value = { ...language, whole };
}

/** All words of the language that the page speaks. Throws where they have not come. */
export function wholeTextOf({ language }: AtlasState): WholeCatalogue {
  const { whole } = language.value;
  if (whole === null) throw new Error("Words are asked for that have not come.");
  return whole;
}
