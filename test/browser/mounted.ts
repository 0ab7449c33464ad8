import axe from "axe-core";
import { render } from "preact";

/** Takes away all that was drawn into elements with `data-mounted`. */
export function unmountAll(): void {
  for (const root of document.querySelectorAll("[data-mounted]")) {
    render(null, root);
    root.remove();
  }
}

/**
 * What axe finds fault with in the document, one line each.
 * @param off rules that hold for a whole page only, beside its heading
 */
export async function faultsOf(...off: readonly string[]): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    resultTypes: ["violations"],
    preload: false, // What axe asks of style sheets is asked of the built page.
    rules: {
      "target-size": { enabled: true },
      ...Object.fromEntries(["page-has-heading-one", ...off].map((rule) => [rule, { enabled: false }])),
    },
  });
  return violations.map(inWords);
}

/** What axe finds fault with that comes of where things lie, as longer words and another direction change it. */
export async function layoutFaultsOf(): Promise<readonly string[]> {
  const runOnly = ["target-size", "scrollable-region-focusable"];
  const { violations } = await axe.run(document.body, { resultTypes: ["violations"], preload: false, runOnly });
  return violations.map(inWords);
}

function inWords({ id, nodes }: axe.Result): string {
  return `${id}: ${nodes.map(({ html }) => html).join(" | ")}`;
}
