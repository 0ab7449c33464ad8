import { chromium } from "playwright-core";
import { createServer } from "node:http";
import { readFileSync, existsSync, statSync, writeFileSync } from "node:fs";
import { join, extname } from "node:path";
const DIST = process.argv[2];
const types = {".html":"text/html",".js":"text/javascript",".css":"text/css",".json":"application/json",".geojson":"application/json",".csv":"text/csv",".svg":"image/svg+xml",".woff2":"font/woff2"};
const server = createServer((q, s) => { let p = decodeURI(new URL(q.url, "http://x").pathname); if (p.endsWith("/")) p += "index.html"; const f = join(DIST, p); if (!existsSync(f) || !statSync(f).isFile()) { s.statusCode = 404; s.end(); return; } s.setHeader("content-type", types[extname(f)] ?? "application/octet-stream"); s.end(readFileSync(f)); }).listen(0);
await new Promise((r) => server.once("listening", r));
const url = `http://127.0.0.1:${server.address().port}/#v1`;
const base = ["--no-sandbox","--disable-quic","--no-first-run","--disable-background-networking","--use-angle=swiftshader","--font-render-hinting=none","--js-flags=--min-semi-space-size=32 --max-semi-space-size=64","--disable-gpu","--disable-3d-apis"];
const b = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell", args: base });
const c = await b.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", serviceWorkers: "block" });
const p0 = await c.newPage(); await p0.goto(url); await p0.locator("[data-map-ready]").waitFor({state:"attached"}); await p0.close();
await b.startTracing(undefined, { categories: ["devtools.timeline","toplevel","v8","blink","cc","disabled-by-default-v8.compile"], path: "/tmp/trace.json" });
const c2 = await b.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", serviceWorkers: "block" });
const p = await c2.newPage();
const t=performance.now();
await p.goto(url, { waitUntil: "commit" }); await p.locator("[data-map-ready]").waitFor({ state: "attached" });
console.log("ready", performance.now()-t, await p.evaluate(()=>performance.getEntriesByType("mark").map(m=>m.name+" "+Math.round(m.startTime)).join(", ")));
await b.stopTracing(); await b.close(); server.close();
const { traceEvents: ev } = JSON.parse(readFileSync("/tmp/trace.json","utf8"));
const names = new Map(); const proc = new Map();
for (const e of ev) { if (e.name==="thread_name") names.set(e.pid+"/"+e.tid, e.args.name); if (e.name==="process_name") proc.set(e.pid, e.args.name); }
const cpu = new Map(), byName = new Map();
for (const e of ev) if (e.ph==="X" && e.dur && /RunTask|ThreadPool_RunTask|ThreadControllerImpl::RunTask/.test(e.name)) { const k = `${proc.get(e.pid)} ${e.pid} ${names.get(e.pid+"/"+e.tid)}`; cpu.set(k,(cpu.get(k)??0)+(e.tdur??e.dur)); }
for (const [k,v] of [...cpu].sort((a,b)=>b[1]-a[1]).slice(0,14)) console.log(Math.round(v/1000),"ms",k);
const main=[...cpu].sort((a,b)=>b[1]-a[1]).filter(([k])=>/CrRendererMain/.test(k))[0][0].split(" ")[1];
for (const e of ev) if (e.ph==="X" && e.dur && String(e.pid)===main && names.get(e.pid+"/"+e.tid)==="CrRendererMain") { const k=e.name; const o=byName.get(k)??[0,0]; byName.set(k,[o[0]+(e.tdur??e.dur),o[1]+1]); }
for (const [k,[v,n]] of [...byName].sort((a,b)=>b[1][0]-a[1][0]).slice(0,40)) console.log("   ",Math.round(v/1000),n,k);
