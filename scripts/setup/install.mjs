import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");
const stampFile = join(root, "node_modules", ".installed-for");

/** What an installation depends on: the lock file, Node's major version and the platform. */
function stamp() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const major = process.versions.node.split(".")[0];
  return `${createHash("sha256").update(lock).digest("hex")} node${major} ${process.platform}-${process.arch}`;
}

/** Runs a program in the repository; returns whether it succeeded. */
export function run(program, args, options = {}) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit", ...options });
  return status === 0;
}

/** Runs a program of an installed package with this Node. */
export function runPackage(script, args, options = {}) {
  return run(process.execPath, [join(root, "node_modules", script), ...args], options);
}

/** Installs the packages of the lock file where they are missing or of another lock file, Node or platform. */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer from https://nodejs.org/`);
    process.exit(1);
  }
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    console.log(attempt === 1 ? "Installing packages …" : `Installing packages, attempt ${attempt} of 3 …`);
    if (run(npm, args, { shell: process.platform === "win32" })) {
      writeFileSync(stampFile, wanted);
      return;
    }
  }
  console.error("The packages could not be installed. Check the connection to the npm registry and try again.");
  process.exit(1);
}
