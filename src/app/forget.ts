import { ownCaches } from "../io/own-caches.ts";

/** What the names of all that the atlas keeps in the storage of a browser begin with. */
const OWN_KEYS = "atlas-";

/**
 * Throws away all that the atlas keeps in this browser: its files and data, the reader's settings and steps, and the
 * service worker. Rejects where the browser does not let it.
 */
export async function forgetAll(win: Window & typeof globalThis): Promise<void> {
  for (const storage of [win.localStorage, win.sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith(OWN_KEYS)) storage.removeItem(key);
  }
  if (!win.isSecureContext || win.origin === "null") return;
  const registration = await win.navigator.serviceWorker.getRegistration();
  const scope = registration?.scope ?? new URL("./", win.document.baseURI).href;
  registration?.active?.postMessage("forget");
  await registration?.unregister();
  const own = (await win.caches.keys()).filter((name) => name.startsWith(ownCaches(scope)));
  await Promise.all(own.map((name) => win.caches.delete(name)));
}
