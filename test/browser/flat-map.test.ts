import { describe, vi } from "vitest";
import { holdsOfMap } from "./map-cases.ts";

vi.setConfig({ testTimeout: 60_000 });

describe("drawn without WebGL", () => holdsOfMap(false));
