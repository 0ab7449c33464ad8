import { installPackages, runPackage } from "./setup/install.mjs";

/** `npm run bench`: times the atlas beside its peers, in one run. Never part of the tests: machines are noisy. */
installPackages();
process.exit(
  runPackage("vitest/vitest.mjs", ["run", "--config", "test/bench/vitest.config.ts", ...process.argv.slice(2)]) ? 0 : 1,
);
