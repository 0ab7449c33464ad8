import { codeFile, forgetEarlierCode, isCode, keepCode, mendCode, version } from "./kept-code.ts";
import { fileOf, isOfPackage, keptEdition, type Load, loadPackage, stopKeeping } from "./kept-package.ts";
import { OWN_CACHES, scope, tellPages, worker } from "./scope.ts";

/** The switch in the first line of the built file. */
declare const KEEPS_OFFLINE: boolean;

/** Of how many pages the worker remembers what they got: more never load at a time. */
const MOST_LOADS = 8;
/** What open pages got of the data package, by their ids. */
const loads = new Map<string, Load>();
/** A page had all that is kept thrown away: nothing is kept any more until another worker starts. */
let isForgotten = false;

worker.addEventListener("install", (event) => {
  void worker.skipWaiting();
  if (KEEPS_OFFLINE) event.waitUntil(keepAll());
});

worker.addEventListener("activate", (event) => event.waitUntil(KEEPS_OFFLINE ? takeOver() : leave()));

/** Keeps the code, and the package where it comes whole. */
async function keepAll(): Promise<void> {
  await keepCode();
  await loadPackage().newer;
}

/** Answers for pages that are open already, too, and tells those of an earlier build that there is a newer one. */
async function takeOver(): Promise<void> {
  const isUpdate = await forgetEarlierCode();
  await worker.clients.claim();
  if (isUpdate) await tellPages({ newestCode: version });
}

/** Removes the worker and all that it kept, and tells pages of it that there is a newer build. */
async function leave(): Promise<void> {
  await forget();
  await worker.registration.unregister();
  await tellPages({ newestCode: "" });
}

async function forget(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith(OWN_CACHES));
  await Promise.all(own.map((name) => caches.delete(name)));
}

if (KEEPS_OFFLINE) {
  worker.addEventListener("fetch", (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    const address = `${origin}${pathname}`;
    if (request.method !== "GET" || !address.startsWith(scope) || isForgotten) return;
    const file = address.slice(scope.length);
    const isVisit = request.mode === "navigate";
    if (isVisit && (file === "" || file === "index.html")) {
      event.respondWith(codeFile(""));
      event.waitUntil(mendCode().catch(() => undefined));
    } else if (isOfPackage(file)) event.respondWith(isVisit ? readFile(request, file) : packageFile(event, file));
    else if (file !== "" && file !== "index.html" && isCode(file)) event.respondWith(codeFile(file));
  });

  worker.addEventListener("message", (event) => {
    if (event.data === "forget") {
      isForgotten = true;
      stopKeeping();
      event.waitUntil(forget());
    } else if (event.source instanceof WindowClient) event.waitUntil(tellOf(event.source));
  });
}

/** A file of the package for a page, of the same edition as all that this page gets. */
async function packageFile(event: FetchEvent, file: string): Promise<Response> {
  const { clientId } = event;
  let load = loads.get(clientId);
  if (!load) {
    load = loadPackage();
    loads.set(clientId, load);
    for (const id of [...loads.keys()].slice(0, -MOST_LOADS)) loads.delete(id);
    event.waitUntil(load.newer);
  }
  return fileOf(await load.edition, file);
}

/** A file that a reader opens by itself. */
async function readFile(request: Request, file: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const kept = await keptEdition();
    return kept ? fileOf(kept, file) : Response.error();
  }
}

/** Tells a page that asks which build is the newest, and that it got kept data, or that newer ones have come since. */
async function tellOf(page: WindowClient): Promise<void> {
  page.postMessage({ newestCode: version });
  const load = loads.get(page.id);
  if (!load) return;
  const { keptOn } = await load.edition;
  if (keptOn !== null) page.postMessage({ keptOn });
  if (await load.newer) page.postMessage({ newerData: true });
}
