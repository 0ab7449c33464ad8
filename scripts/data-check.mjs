import { join, resolve } from "node:path";
import { runnerImport } from "vite";

/**
 * `npm run data:check [-- folder]`: checks a data package, that of the page unless told otherwise, and prints each
 * fault with its file, row, column, value, reason and mend, the causes first. Ends with status 1 if there is a fault.
 * With `--write` it describes a package without faults anew: bytes, rows and digest of each file in `datapackage.json`,
 * and today as `created`. Writes nothing else.
 */
const root = join(import.meta.dirname, "..");
const entry = join(root, "scripts", "data-check", "report.ts");
const { module } = await runnerImport(entry, { root, configFile: false, logLevel: "error" });
const words = process.argv.slice(2);
const [folder = join(root, "public", "data")] = words.filter((word) => word !== "--write");
const { text, faults } = words.includes("--write")
  ? module.writeDescription(resolve(folder), new Date().toISOString().slice(0, 10))
  : module.reportOn(resolve(folder));
console.log(text);
process.exitCode = faults === 0 ? 0 : 1;
