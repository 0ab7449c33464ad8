import { build } from "vite";

/**
 * A script of the site as one classic file: it runs where modules do not, and as a service worker everywhere.
 * @param define what stands for names that the script declares
 */
export async function classicScript(
  entry: string,
  target: string,
  define: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: "iife" } },
    },
  });
  if (!("output" in built)) throw new Error(`${entry} gives more than one script.`);
  return built.output[0].code;
}
