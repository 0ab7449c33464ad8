import { installBrowser } from "./setup/browser.mjs";
import { installPackages, runPackage } from "./setup/install.mjs";

/** `npm run recipes`: follows the recipes of CONTRIBUTING.md in a copy of the tree. */
installPackages();
const browser = await installBrowser();
const env = { ...process.env, ...(browser ? { CHROME_PATH: browser } : {}) };
if (!runPackage("vitest/vitest.mjs", ["run", "--config", "test/recipes/vitest.config.ts"], { env })) process.exit(1);
