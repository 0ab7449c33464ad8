import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import { launchArguments, withoutWebGl } from "./browser-launch.ts";

/** A browser of one test that keeps what pages have it keep, as a reader's does. */
export interface Profile {
  readonly context: BrowserContext;
  /** From now on, console messages that match are expected; all others fail the test. */
  expectFault(pattern: RegExp): void;
}

/** Starts a browser with an empty profile of its own. */
export async function startProfile(): Promise<Profile> {
  const folder = emptyFolder();
  const executablePath = process.env["CHROME_PATH"];
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath ? { executablePath } : {}),
    args: [...launchArguments, ...withoutWebGl],
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  const faults: string[] = [];
  const expected: RegExp[] = [];
  context.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  context.on("weberror", (error) => faults.push(`page error: ${error.error().message}`));
  onTestFinished(async () => {
    await context.close();
    expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([]);
  });
  return { context, expectFault: (pattern) => expected.push(pattern) };
}

/** A copy of the built site that the test may change. */
export function copyOfSite(): string {
  const folder = emptyFolder();
  cpSync(inject("siteFolder"), folder, { recursive: true });
  return folder;
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-profile-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
