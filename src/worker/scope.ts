import type { Day } from "../core/time/day.ts";
import { ownCaches } from "../io/own-caches.ts";

/** What a worker calls itself; of the kinds of workers that this could be it is a service worker. */
declare const self: ServiceWorkerGlobalScope;

/** The service worker itself. */
export const worker = self;

/** Address of the folder that the atlas stands in. */
export const scope = worker.registration.scope;

/** What the names of all caches of this atlas begin with. */
export const OWN_CACHES = ownCaches(scope);

/** Whether an answer is a web page, which hosts and networks send in the place of files that they do not have. */
export function isPage(answer: Response): boolean {
  return answer.headers.get("content-type")?.startsWith("text/html") ?? false;
}

/** Says something to all pages of the atlas that are open. */
export async function tellPages(message: WorkerMessage): Promise<void> {
  for (const page of await worker.clients.matchAll({ type: "window" })) page.postMessage(message);
}

/** What the worker says to pages: which build of the code is the newest, that newer data have come, or that it gave kept data. */
export type WorkerMessage = { readonly newestCode: string } | { readonly newerData: true } | { readonly keptOn: Day };
