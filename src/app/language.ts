import { computed, effect } from "@preact/signals";
import { notify } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { speak } from "../state/language.ts";
import type { Languages, SpokenLanguage } from "../words/language.ts";

/** Tells the document what language it is in, which way that runs, and its name. */
export function applyLanguage(document: Document, { language, text }: SpokenLanguage): void {
  const root = document.documentElement;
  if (root.lang !== language.code) root.lang = language.code;
  if (root.dir !== language.direction) root.dir = language.direction;
  document.title = text.frame.windowTitle;
}

/**
 * Has the page speak the language that the view asks for, which is that of the link.
 * @returns a function that ends it.
 */
export function followLanguage(state: AtlasState, languages: Languages, document: Document): () => void {
  const spoken = computed(() => state.language.value.language);
  const ends = [
    effect(() => {
      if (state.view.value.language === state.language.peek().language.code) return;
      speak(state, languages).catch(() => notify(state, state.text.peek().frame.languageNotLoaded));
    }),
    spoken.subscribe(() => applyLanguage(document, state.language.peek())),
  ];
  return () => {
    for (const end of ends) end();
  };
}
