import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createServer } from "vite";

/**
 * `node scripts/figure.mjs 'https://…/#v1&…' out.svg`: draws the figure of a link, the whole address as *Copy link* gives it
 * or what follows its `#`, in the same bytes as the page. Exits with 1 where a part of the link was ignored.
 * Options: `--size 16x9|a4-landscape|a4-portrait|square`, `--theme light|dark`, `--frame screen|all|AF|PK-BA|selection`,
 * `--layers marks,names,around,places`, `--title`, `--subtitle`, `--data` (folder of the data package). An `out.png` is drawn by Chromium, `--scale 1|2|3|4` (2).
 */
const root = join(import.meta.dirname, "..");
const text = { type: "string" };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: text,
    theme: text,
    frame: text,
    layers: text,
    title: text,
    subtitle: text,
    scale: text,
    data: text,
  },
});
const [link, out] = positionals;
if (link === undefined || out === undefined) {
  console.error("Say a link and a file: node scripts/figure.mjs 'https://atlas.example/#v1&from=2021-08-01' out.svg");
  process.exit(1);
}
const entry = join(root, "scripts", "figure", "draw.ts");
// Open until the figure is drawn: the words of its language are fetched while it is.
const server = await createServer({
  root,
  configFile: false,
  logLevel: "error",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false },
});
try {
  const module = await server.ssrLoadModule(entry);
  const { data = join(root, "public", "data"), ...chosen } = values;
  const settings = module.settingsOf(chosen);
  const loaded = await module.readPackage(`${resolve(data)}/`);
  const { svg, ignored } = await module.drawFigure(loaded, module.fragmentOf(link), settings);
  writeFileSync(out, out.endsWith(".png") ? await module.pictureOf(svg, settings) : svg);
  for (const part of ignored) console.error(`Ignored: ${part}`);
  if (ignored.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await server.close();
}
