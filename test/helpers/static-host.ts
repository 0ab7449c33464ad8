import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { onTestFinished } from "vitest";

/** What a host answers to a request instead of the file it asks for. */
export interface HostAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web server of one test. */
export interface StaticHost {
  /** With a slash at the end. */
  readonly address: string;
  /** What has been asked for, as paths below the address, in order. */
  readonly asked: readonly string[];
  /** What is done when a file is asked for, by path below the address; "" is the page. Without an answer the file is sent. */
  readonly answers: Map<string, () => HostAnswer | undefined | Promise<undefined>>;
  /** Ends the host: nothing answers there any more. */
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".csv": "text/csv",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/**
 * Serves a folder at a path of its own, as static hosts do, until the test ends.
 * @param headers of all answers
 */
export async function startHost(
  folder: string,
  path = "/atlas/",
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticHost> {
  const asked: string[] = [];
  const answers: StaticHost["answers"] = new Map();
  const server = createServer(async ({ url = "" }, response) => {
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
    const { pathname } = new URL(url, "http://host");
    const name = pathname.startsWith(path) ? pathname.slice(path.length) : null;
    if (name !== null) asked.push(name);
    const answer = await answers.get(name ?? "/")?.();
    if (answer) return send(response, name ?? "", answer);
    try {
      if (name === null) throw new Error("not below the path");
      send(response, name, { body: await readFile(join(folder, name || "index.html")) });
    } catch {
      send(response, ".html", { status: 404, body: "<!doctype html><title>Not found</title>" });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const told = server.address();
  if (told === null || typeof told === "string") throw new Error("The host has no address.");
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  return { address: `http://127.0.0.1:${told.port}${path}`, asked, answers, close };
}

function send(response: ServerResponse, name: string, { status = 200, type, body = "", headers = {} }: HostAnswer) {
  const kind = type ?? TYPES[extname(name || "index.html")] ?? "application/octet-stream";
  response.writeHead(status, { "content-type": kind, "content-length": Buffer.byteLength(body), ...headers });
  response.end(body);
}
