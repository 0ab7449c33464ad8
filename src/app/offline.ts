import { versionOf } from "../io/site-version.ts";
import { askReload } from "../state/actions.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { wholeTextOf } from "../state/language.ts";

/** The service worker, beside the page. */
const SCRIPT = "sw.js";
/** How long a page that stays open waits until it looks for a newer edition again, ms. */
const PAUSE = 3_600_000;

interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

let trusted: string | null = null;

/** The address of the service worker, which alone the policy `offline` lets through. */
function trustedScript(document: Document): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypesFactory };
  const address = new URL(SCRIPT, document.baseURI).href;
  trusted ??=
    trustedTypes?.createPolicy("offline", { createScriptURL: () => address }).createScriptURL(address) ?? address;
  return trusted;
}

/**
 * Has the service worker keep the atlas on this computer, and tells the reader what it says: that a newer edition is
 * ready, or that kept data are shown. Does nothing in development and in sites built to keep nothing, where there are no
 * such workers, in frames without an origin, and for readers who save data.
 * @returns a function that ends it; what is kept stays.
 */
export async function keepOffline(state: AtlasState, win: Window & typeof globalThis): Promise<() => void> {
  if (!import.meta.env.PROD || import.meta.env.MODE === "online") return () => undefined;
  const { connection } = win.navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (!win.isSecureContext || win.origin === "null" || connection?.saveData) return () => undefined;
  const container = win.navigator.serviceWorker;
  const hear = ({ data }: MessageEvent<Readonly<Record<string, unknown>>>): void => {
    const text = wholeTextOf(state).offline;
    const { newestCode, newerData, keptOn } = data;
    if (typeof keptOn === "number") askReload(state, { words: text.kept(keptOn), isNeeded: false });
    else if (newerData === true || (typeof newestCode === "string" && newestCode !== versionOf(win.document))) {
      askReload(state, { words: text.newer, isNeeded: false });
    }
  };
  container.addEventListener("message", hear);
  container.startMessages();
  container.controller?.postMessage("news");
  const registered = container.register(trustedScript(win.document), { updateViaCache: "none" });
  let looked = Date.now();
  const look = async () => {
    if (win.document.hidden || Date.now() < looked + PAUSE) return;
    looked = Date.now();
    await registered.then((registration) => registration.update()).catch(() => undefined);
  };
  win.document.addEventListener("visibilitychange", look);
  await registered.catch(() => undefined);
  return () => {
    container.removeEventListener("message", hear);
    win.document.removeEventListener("visibilitychange", look);
  };
}
