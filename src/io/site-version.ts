import type { Fetch } from "./fetch-file.ts";

/** Where a page says of which build of the site it is. */
const MARK = 'name="version" content="';

/** The build of the site that a page is of, as it says of itself; undefined where it says nothing. */
export function versionOf(document: Document): string | undefined {
  return document.querySelector<HTMLMetaElement>("meta[name=version]")?.content;
}

/**
 * Whether the site has come to be another build than this page since that was loaded: files that the page asks for may
 * be gone then. Rejects where the site does not answer.
 */
export async function isOutdated(fetch: Fetch, document: Document): Promise<boolean> {
  const own = versionOf(document);
  const now = await (await fetch(document.baseURI, { cache: "no-store" })).text();
  return own !== undefined && now.includes(MARK) && !now.includes(`${MARK}${own}"`);
}
