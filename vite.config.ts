import { defineConfig, type Plugin } from "vite";
import { boot } from "./scripts/site/boot.ts";
import { licences } from "./scripts/site/licences.ts";
import { manifest } from "./scripts/site/manifest.ts";
import { offline } from "./scripts/site/offline.ts";

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default offline",
].join("; ");

/** Writes the policy into the built page only: the development server needs inline scripts. */
const policy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
    ],
  },
};

/**
 * Has the browser fetch the first words and the code of the map with the page's own code rather than when that asks for
 * them, and the map after the words, which do not wait for it.
 */
const preloaded: Plugin = {
  name: "preloaded",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(_, { bundle = {}, chunk: page }) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const preload = (module: string, fetchpriority: "high" | "low") => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        if (!chunk) throw new Error(`${module} is no chunk of its own.`);
        return [chunk.fileName, ...chunk.imports]
          .filter((file) => file !== page?.fileName)
          .map((file) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}`, fetchpriority },
            injectTo: "head" as const,
          }));
      };
      return [...preload("/src/words/en/english.ts", "high"), ...preload("/src/app/create-map.ts", "low")];
    },
  },
};

/** Imports code that comes later as it is: nothing of it is preloaded, for which Vite would add a kilobyte to the page. */
const plainImports: Plugin = {
  name: "plain-imports",
  apply: "build",
  enforce: "pre",
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => "export const __vitePreload = (load) => load();",
  },
};

export default defineConfig({
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    cssCodeSplit: false,
    modulePreload: false,
    // All that the page needs at once is one file: in two, each with the names of what the other gives, it is 3 kB more.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "page", test: /\/src\/main\.ts$/ }] } } },
  },
  worker: { format: "es" },
  plugins: [boot, policy, preloaded, plainImports, licences, manifest, offline()],
});
