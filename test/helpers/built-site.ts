import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site, with a slash at the end. */
    siteUrl: string;
    /** Folder of the built site. */
    siteFolder: string;
  }
}

/** Builds the site into a folder of its own and serves it for the end-to-end tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env["NODE_ENV"] = "production"; // As `npm run build` has it: the build would otherwise carry what helps in development.
  const folder = mkdtempSync(join(tmpdir(), "atlas-site-"));
  await build({ logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({
    logLevel: "error",
    build: { outDir: folder },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The built site has no address.");
  project.provide("siteUrl", `http://127.0.0.1:${address.port}/`);
  project.provide("siteFolder", folder);
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
