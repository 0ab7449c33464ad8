import { runVitest } from "./setup/vitest.mjs";

/** `npm run recipes`: follows the recipes of CONTRIBUTING.md in a copy of the tree. */
process.exit((await runVitest("--config", "test/recipes/vitest.config.ts", ...process.argv.slice(2))) ? 0 : 1);
