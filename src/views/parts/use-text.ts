import { wholeTextOf } from "../../state/language.ts";
import type { Catalogue, WholeCatalogue } from "../../words/catalogue.ts";
import { useAtlas } from "./atlas-context.ts";

/** The words of the language that the page speaks; a view that asks is drawn anew when that changes. */
export function useText(): Catalogue {
  return useAtlas().text.value;
}

/** All words of the language. Throws where they have not come: only a `lazy` component and what it holds may ask. */
export function useWholeText(): WholeCatalogue {
  return wholeTextOf(useAtlas());
}
