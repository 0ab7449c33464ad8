import { installBrowser } from "./setup/browser.mjs";
import { installPackages, runPackage } from "./setup/install.mjs";

/** `npm run bench`: times the atlas beside its peers, in one run. Never part of the tests: machines are noisy. */
installPackages();
const browser = await installBrowser();
const args = ["run", "--config", "test/bench/vitest.config.ts", ...process.argv.slice(2)];
const env = { ...process.env, ...(browser ? { CHROME_PATH: browser } : {}) };
process.exit(runPackage("vitest/vitest.mjs", args, { env }) ? 0 : 1);
