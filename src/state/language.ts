import type { WholeCatalogue } from "../words/catalogue.ts";
import { type Languages, loadLanguage, withAllWords } from "../words/language.ts";
import type { AtlasState } from "./atlas-state.ts";

/** Fetches all words of the language that the page speaks, where they have not come; rejects where they do not come. */
export async function loadWholeText(state: AtlasState): Promise<void> {
  const spoken = state.language.peek();
  const whole = await withAllWords(spoken);
  if (state.language.peek() === spoken) state.language.value = whole;
}

/** All words of the language that the page speaks. Throws where they have not come. */
export function wholeTextOf({ language }: AtlasState): WholeCatalogue {
  const { whole } = language.value;
  if (whole === null) throw new Error("Words are asked for that have not come.");
  return whole;
}

/**
 * Has the page speak the language that the view asks for, as much of it as of the one before, so that what is open
 * stays open. Where its words do not come, the view keeps the language that is spoken, and the promise rejects.
 */
export async function speak(state: AtlasState, languages: Languages): Promise<void> {
  const before = state.language.peek();
  const code = state.view.peek().language;
  if (code === before.language.code) return;
  try {
    const next = await loadLanguage(languages, code);
    const spoken = before.whole === null ? next : await withAllWords(next);
    if (state.view.peek().language === code) state.language.value = spoken;
  } catch (error) {
    const view = state.view.peek();
    if (view.language !== code) return;
    state.view.value = { ...view, language: state.language.peek().language.code };
    throw error;
  }
}
