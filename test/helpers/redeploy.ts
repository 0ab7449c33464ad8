import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostAnswer, StaticHost } from "./static-host.ts";

/** What hosts answer where they have no such file. */
export const GONE: HostAnswer = { status: 404, type: "text/html", body: "<!doctype html><title>Not found</title>" };

/** Has a host show another build from the moment on in which a file of this one, which is gone then, is asked for. */
export function redeployAt(host: StaticHost, siteFolder: string, file: string): void {
  const html = readFileSync(join(siteFolder, "index.html"), "utf8");
  host.answers.set(file, () => {
    host.answers.set("", () => ({ body: html.replace(/(name="version" content=")\w+/, "$1another-build") }));
    return GONE;
  });
}
