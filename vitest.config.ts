import { availableParallelism } from "node:os";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { launchArguments, withoutWebGl } from "./test/helpers/browser-launch.ts";

const executablePath = process.env["CHROME_PATH"];
const setupFiles = ["test/helpers/no-console.ts"];
/** As many as have a core each, of the two that a small machine has: more would only wait for one another. */
const maxWorkers = Math.min(2, availableParallelism());
const elsewhere = ["test/recipes/**", "test/browser/**", "test/e2e/**", "test/bench/**"];
/** All that the zone of the machine can concern: `test/scripts/local-time.test.ts` holds that nothing else reads a clock. */
const ofTime = [
  "test/core/time/**/*.test.ts",
  "test/core/timeline/**/*.test.ts",
  "test/io/dates.test.ts",
  "test/words/**/*.test.ts",
];

/** What is drawn by WebGL: its software renderer takes more than one core, for all else that is shown beside it, too. */
const ofWebGl = ["test/browser/map.test.ts", "test/browser/mount-again.test.tsx"];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    testTimeout: 120_000,
    projects: [
      ...["UTC", "America/Los_Angeles", "Asia/Kabul"].map((TZ) => ({
        extends: true as const,
        test: {
          name: `unit ${TZ}`,
          env: { TZ },
          pool: "forks" as const,
          testTimeout: 120_000,
          isolate: false,
          maxWorkers,
          include: TZ === "UTC" ? ["test/**/*.test.ts"] : ofTime,
          exclude: elsewhere,
          setupFiles,
        },
      })),
      ...[
        {
          name: "browser",
          include: ["test/browser/**/*.test.{ts,tsx}"],
          exclude: ofWebGl,
          args: withoutWebGl,
          groupOrder: 1,
        },
        { name: "browser with WebGL", include: ofWebGl, exclude: [], args: [], groupOrder: 2 },
      ].map(({ args, groupOrder, ...test }) => ({
        extends: true as const,
        optimizeDeps: {
          include: [
            "@preact/signals",
            "axe-core",
            "d3",
            "fast-check",
            "maplibre-gl",
            "preact",
            "preact/hooks",
            "preact/jsx-dev-runtime",
            "preact/jsx-runtime",
            "topojson-client",
            "topojson-server",
          ],
        },
        test: {
          ...test,
          maxWorkers,
          sequence: { groupOrder },
          expect: { poll: { timeout: 10_000 } },
          setupFiles,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...launchArguments, ...args] },
            }),
            instances: [{ browser: "chromium" as const }],
          },
        },
      })),
      {
        extends: true,
        test: {
          name: "e2e",
          expect: { poll: { timeout: 30_000 } },
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/helpers/built-site.ts"],
          hookTimeout: 60_000,
          pool: "forks",
          isolate: false, // Files share the browser.
          maxWorkers,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
