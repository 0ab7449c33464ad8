import { readdirSync, readFileSync } from "node:fs";
import type { Page, Route } from "playwright-core";

export type Files = Readonly<Record<string, string>>;

/** How a file of the package is answered instead. */
export type Answer = NonNullable<Parameters<Route["fulfill"]>[0]>;

/** The files of a package among the fixtures, by name. */
export function filesOf(fixture: string): Files {
  const folder = `test/fixtures/${fixture}`;
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]));
}

/** Answers requests for the data package with these files, or as told (null: not at all); texts about it stay its own. */
export async function answerWith(
  page: Page,
  files: Files,
  answers: Readonly<Record<string, Answer | null>> = {},
): Promise<void> {
  await page.route("**/data/*", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    const answer = answers[name];
    if (answer === null) return route.abort();
    const body = files[name];
    if (answer === undefined && body === undefined) return route.continue();
    return route.fulfill(answer ?? { body: body ?? "" });
  });
}
