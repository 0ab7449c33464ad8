import { runVitest } from "./setup/vitest.mjs";

/** `npm run bench`: times the atlas beside its peers, in one run. Never part of the tests: machines are noisy. */
process.exit((await runVitest("--config", "test/bench/vitest.config.ts", ...process.argv.slice(2))) ? 0 : 1);
