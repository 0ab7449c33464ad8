import { join, resolve } from "node:path";
import { runnerImport } from "vite";

/**
 * `npm run data:check [-- folder]`: checks a data package, that of the page unless told otherwise, and prints each
 * fault with its file, row, column, value, reason and mend. Ends with status 1 if there is a fault. Writes nothing.
 */
const root = join(import.meta.dirname, "..");
const entry = join(root, "scripts", "data-check", "report.ts");
const { module } = await runnerImport(entry, { root, configFile: false, logLevel: "error" });
const { text, faults } = module.reportOn(resolve(process.argv[2] ?? join(root, "public", "data")));
console.log(text);
process.exitCode = faults === 0 ? 0 : 1;
