import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackages, root } from "./setup/install.mjs";
import { runVitest } from "./setup/vitest.mjs";

/** `npm test`: installs what is missing, then runs every gate and test. `npm test -- <vitest filters>` runs only those tests. */
installPackages();
const filters = process.argv.slice(2);
const report = join(tmpdir(), `atlas-tests-${process.pid}.json`);

const gates = [
  ["types", "typescript/bin/tsc", ["-p", "."]],
  ["types of core without a document", "typescript/bin/tsc", ["-p", "src/core"]],
  ["types of the service worker", "typescript/bin/tsc", ["-p", "src/worker"]],
  ["lint and format", "@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]],
  ["dead exports", "knip/bin/knip.js", []],
];

let passed = 0;
const failed = [];
if (filters.length === 0) {
  for (const { name, held, said, seconds } of await Promise.all(gates.map(judge))) {
    if (said) console.log(said);
    console.log(`${held ? "held" : "BROKEN"}: ${name} (${seconds} s)`);
    if (held) passed += 1;
    else failed.push(name);
  }
}

const finished = await runVitest("--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...filters);
const results = readReport();
passed += results.passed;
const broken = failed.length + results.failed + (!finished && results.failed === 0 ? 1 : 0);
if (failed.length > 0) console.log(`Gates that broke: ${failed.join(", ")}`);
console.log(`\n${passed} passed, ${broken} failed`);
process.exit(broken === 0 ? 0 : 1);

function readReport() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(report, { force: true });
  }
}

/** Runs a gate: whether it held, what it said, and how long it took. */
function judge([name, script, args]) {
  const start = Date.now();
  return new Promise((resolve) => {
    execFile(process.execPath, [join("node_modules", script), ...args], { cwd: root }, (error, out, faults) =>
      resolve({
        name,
        held: !error,
        said: `${out}${faults}`.trim(),
        seconds: ((Date.now() - start) / 1000).toFixed(1),
      }),
    );
  });
}
