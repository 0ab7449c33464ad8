import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds in a page or a part of it, as "rule: elements", by all of its rules or by those that are named. */
export async function axeFaults(
  page: Page,
  { rules, part }: { readonly rules?: readonly string[] | undefined; readonly part?: string } = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ({ rules: runOnly, part: selector }) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(selector ?? document, {
        resultTypes: ["violations"],
        ...(runOnly && { runOnly: [...runOnly] }),
      }),
    { rules, part },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
