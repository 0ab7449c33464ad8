import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { run, runPackage } from "./install.mjs";

// The first has no window to draw: pages cost a third less in it.
const onPath = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const elsewhere = [
  "/usr/bin/chromium",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  join(process.env.ProgramFiles ?? "C:\\Program Files", "Google\\Chrome\\Application\\chrome.exe"),
];

/** Whether a browser is there and starts: some are only a note telling how to install them. */
function starts(path) {
  const args = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--dump-dom",
    "about:blank",
  ];
  const { status, stdout } = spawnSync(path, args, { timeout: 60_000, encoding: "utf8" });
  return status === 0 && stdout.includes("<html>");
}

function located(name) {
  const finder = process.platform === "win32" ? "where" : "which";
  const { status, stdout } = spawnSync(finder, [name], { encoding: "utf8" });
  return status === 0 ? stdout.split(/\r?\n/)[0] : null;
}

function find() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (starts(given)) return given;
    console.error(`CHROME_PATH is ${given}, but no browser starts from there. Mend it or unset it.`);
    process.exit(1);
  }
  return [...onPath.map(located), ...elsewhere].find((path) => path && existsSync(path) && starts(path)) ?? null;
}

function installFromDebian() {
  if (!located("apt-get")) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const quietly = (...command) => {
    const [program, ...rest] = [...asRoot, ...command];
    return run(program, rest, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  console.log("Installing Debian's chromium …");
  quietly("dpkg", "--configure", "-a"); // An installation that was cut short blocks every later one until this is done.
  const install = (name) => quietly("apt-get", "install", "-y", "-q", "--no-install-recommends", name);
  return quietly("apt-get", "update", "-q") && (install("chromium-headless-shell") || install("chromium"));
}

/**
 * The path of a browser for the tests: CHROME_PATH, an installed Chrome or Chromium, Debian's package, or null where
 * Playwright's own download was installed and finds itself. Ends the process where none can be had.
 */
export async function installBrowser() {
  const present = find();
  if (present) return present;
  const { chromium } = await import("playwright-core");
  if (existsSync(chromium.executablePath())) return null;
  if (installFromDebian()) {
    const installed = find();
    if (installed) return installed;
  }
  console.log("Downloading Playwright's Chromium …");
  if (runPackage("playwright-core/cli.js", ["install", "--with-deps", "chromium-headless-shell"])) return null;
  console.error("No browser for the tests: install Chrome or Chromium, or set CHROME_PATH to one.");
  process.exit(1);
}
