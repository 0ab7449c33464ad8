import { installBrowser } from "./browser.mjs";
import { installPackages, runPackage } from "./install.mjs";

/** Installs what is missing, a browser too, and runs Vitest; returns whether it succeeded. */
export async function runVitest(...args) {
  installPackages();
  const browser = await installBrowser();
  const env = { ...process.env, ...(browser ? { CHROME_PATH: browser } : {}) };
  return runPackage("vitest/vitest.mjs", ["run", ...args], { env });
}
