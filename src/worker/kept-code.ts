import { isPage, OWN_CACHES, scope } from "./scope.ts";

/** The version of this build. */
declare const VERSION: string;
/** The files of this build below its folder, the page as "". */
declare const FILES: readonly string[];

const CODE = `${OWN_CACHES}code `;
const OWN = `${CODE}${VERSION}`;

export const version = VERSION;

/** Keeps all files of this build. Rejects, and keeps none, where one does not come or is of another build. */
export async function keepCode(): Promise<void> {
  try {
    const cache = await caches.open(OWN);
    await Promise.all(FILES.map(async (file) => cache.put(new URL(file, scope), await fetchFile(file))));
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
}

/** Files whose names change with what they hold may come from the browser's own cache, others as the host has them now. */
async function fetchFile(file: string): Promise<Response> {
  const answer = await fetch(new URL(file, scope), {
    cache: file.startsWith("assets/") ? "default" : "no-cache",
    priority: "low",
  });
  const bytes = await answer.arrayBuffer();
  const isOurs = file === "" ? new TextDecoder().decode(bytes).includes(`content="${VERSION}"`) : !isPage(answer);
  if (!answer.ok || !isOurs) throw new Error(`${file || "The page"} is not what this build has.`);
  const headers = new Headers(answer.headers);
  for (const ofTransport of ["content-encoding", "content-length"]) headers.delete(ofTransport);
  return new Response(bytes, { headers });
}

/** Whether a file is for the code to answer: one of this build, or one that an earlier build has by a name of its own. */
export function isCode(file: string): boolean {
  return FILES.includes(file) || file.startsWith("assets/");
}

/** A file as it was kept, or as the host has it where the browser has thrown it away: what is left of this build goes, too. */
export async function codeFile(file: string): Promise<Response> {
  const address = new URL(file, scope);
  const isOurs = FILES.includes(file);
  const kept = await caches.match(address, isOurs ? { cacheName: OWN } : {});
  if (kept) return kept;
  if (isOurs) await caches.delete(OWN);
  return fetch(address);
}

/** Keeps the code again where the browser has thrown it away. Rejects where the site has become another build. */
export async function mendCode(): Promise<void> {
  if (!(await caches.has(OWN))) await keepCode();
}

/** Throws away earlier builds but the last, which pages that are open may still be of. Gives whether there was one. */
export async function forgetEarlierCode(): Promise<boolean> {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(CODE) && name !== OWN);
  await Promise.all(earlier.slice(0, -1).map((name) => caches.delete(name)));
  return earlier.length > 0;
}
