import { runPackage } from "./setup/install.mjs";

/** `npm run fuzz [-- links]`: the suites of `test/fuzz/`, or those named, with 10,000 inputs each instead of a few hundred. */
const env = { ...process.env, FUZZ_RUNS: process.env.FUZZ_RUNS ?? "10000" };
const names = process.argv.slice(2);
const files = names.length === 0 ? ["test/fuzz/"] : names.map((name) => `test/fuzz/${name}`);
const args = ["run", "--project", "unit UTC", "--testTimeout", "3600000", ...files];
process.exit(runPackage("vitest/vitest.mjs", args, { env }) ? 0 : 1);
