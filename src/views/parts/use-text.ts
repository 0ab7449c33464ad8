import type { Catalogue } from "../../core/messages/catalogue.ts";
import { useAtlas } from "./atlas-context.ts";

/** The words of the language that the page speaks; a view that asks is drawn anew when that changes. */
export function useText(): Catalogue {
  return useAtlas().text.value;
}
