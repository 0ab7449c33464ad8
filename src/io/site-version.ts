import type { Fetch } from "./fetch-file.ts";

/** Where a page says of which build of the site it is. */
const VERSION = /<meta name="version" content="([^"]+)"/u;

/** The build of the site that a page is of, as it says of itself; null where it says nothing. */
export function versionOf(document: Document): string | null {
  return document.querySelector<HTMLMetaElement>("meta[name=version]")?.content ?? null;
}

/**
 * Whether the site has come to be another build than this page since that was loaded: files that the page asks for may
 * be gone then. Rejects where the site does not answer.
 */
export async function isOutdated(fetch: Fetch, document: Document): Promise<boolean> {
  const own = versionOf(document);
  const answer = await fetch(document.baseURI, { cache: "no-store" });
  const now = VERSION.exec(await answer.text())?.[1];
  return own !== null && now !== undefined && now !== own;
}
