import type { ComponentChildren, JSX } from "preact";
import { withoutControls } from "../../words/isolated.ts";

/** Text from the data among words of ours: in its own direction, turning none of them. Alone in a block, `dir="auto"` does. */
export function DataText({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <bdi>{typeof children === "string" ? withoutControls(children) : children}</bdi>;
}
