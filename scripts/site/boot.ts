import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { classicScript } from "./classic-script.ts";
import { publicFiles } from "./public-files.ts";

/** From which browsers on the script runs: all that know modules. */
const TARGET = "es2017";
const script = () => classicScript("src/boot/boot.ts", TARGET);

/**
 * The script that says why the page does not start, at an address that every build of the site has, and the version of
 * this build in the page: what is told of all its files but those of the data package, which is edited without a build.
 */
export const boot: Plugin = {
  name: "boot",
  configureServer({ middlewares }) {
    middlewares.use("/boot.js", (_, response, next) => {
      script().then((code) => response.setHeader("content-type", "text/javascript").end(code), next);
    });
  },
  transformIndexHtml: {
    order: "post",
    async handler(html, { bundle }) {
      const tags: HtmlTagDescriptor[] = [{ tag: "script", attrs: { src: "./boot.js" }, injectTo: "head-prepend" }];
      if (!bundle) return tags;
      const told = createHash("sha256")
        .update(html)
        .update(await script());
      for (const name of Object.keys(bundle).sort()) told.update(name);
      for (const name of publicFiles()) told.update(readFileSync(`public/${name}`));
      const version = told.digest("hex").slice(0, 12);
      return [{ tag: "meta", attrs: { name: "version", content: version }, injectTo: "head-prepend" }, ...tags];
    },
  },
  async generateBundle() {
    this.emitFile({ type: "asset", fileName: "boot.js", source: await script() });
  },
};
