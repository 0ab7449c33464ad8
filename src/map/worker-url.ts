import { setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
  readonly defaultPolicy: unknown;
}

/**
 * Tells the engine where its worker is: a file of our own origin. Under a Content-Security-Policy with Trusted Types
 * the engine hands the address to the browser as plain text, so the policy `default` lets exactly this one through.
 * Safe to call again.
 */
export function setOwnWorker(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypesFactory };
  const url = new URL(workerUrl, document.baseURI).href;
  if (trustedTypes && !trustedTypes.defaultPolicy) {
    trustedTypes.createPolicy("default", {
      createScriptURL(asked) {
        if (asked !== url) throw new TypeError(`${asked} is no script of this page`);
        return asked;
      },
    });
  }
  setWorkerUrl(url);
}
