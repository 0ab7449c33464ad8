import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { classicScript } from "./classic-script.ts";
import { publicFiles } from "./public-files.ts";

/** Letters that the atlas does not write: their fonts are fetched where a reader's own words need them. */
const RARE = /-(?:cyrillic|greek|vietnamese)(?:-|\.)/u;
const TARGET = "es2022";

/** The service worker, with the switch that hosts may turn in its first line. */
async function workerScript(keeps: boolean, version: string, files: readonly string[]): Promise<string> {
  const code = await classicScript("src/worker/offline.ts", TARGET, { VERSION: version, FILES: files });
  return `const KEEPS_OFFLINE = ${keeps}; // false: nothing is kept on readers' computers, and what was is removed\n${code}`;
}

/**
 * The service worker that keeps the atlas on a reader's computer. In development, and built with `--mode online`, it is
 * one that removes itself with all that was kept, so that a change shows at once.
 */
export function offline(): Plugin {
  let keeps = true;
  return {
    name: "offline",
    configResolved({ mode }) {
      keeps = mode !== "online";
    },
    configureServer({ middlewares }) {
      middlewares.use("/sw.js", (_, response, next) => {
        workerScript(false, "", []).then(
          (code) => response.setHeader("content-type", "text/javascript").end(code),
          next,
        );
      });
    },
    async writeBundle({ dir = "" }, bundle) {
      const [, version = ""] =
        /name="version" content="(\w+)"/u.exec(readFileSync(join(dir, "index.html"), "utf8")) ?? [];
      const built = Object.keys(bundle).filter((name) => name !== "index.html" && !RARE.test(name));
      const files = ["", ...publicFiles(), ...built].sort();
      writeFileSync(join(dir, "sw.js"), await workerScript(keeps, version, files));
    },
  };
}
