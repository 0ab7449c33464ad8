import { installPackages } from "./setup/install.mjs";

/**
 * `npm start`: installs what is missing, builds the atlas, serves it and prints its address. Nothing is kept in the
 * browser, so that a change shows when it is built.
 */
installPackages();
const { build, preview } = await import("vite");
await build({ logLevel: "warn", mode: "online" });
const server = await preview({
  logLevel: "error",
  preview: { port: Number(process.env.PORT ?? 4173), host: "127.0.0.1" },
});
console.log(`\nKhorasan Claims Atlas: ${server.resolvedUrls?.local[0]}\nPress Ctrl+C to stop.`);
