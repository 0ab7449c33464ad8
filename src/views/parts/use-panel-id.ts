import { useId } from "preact/hooks";
import { useAtlas } from "./atlas-context.ts";

/** An id for an element, which no other has, also where panels are drawn apart from one another. */
export function usePanelId(): string {
  return `${useId()}${useAtlas().id}`;
}
