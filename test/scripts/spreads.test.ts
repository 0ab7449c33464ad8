import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";
import { expect, test } from "vitest";

/** Functions that are given as many arguments as a list has items: beyond some ten thousand they throw. */
const VARIADIC = /^(?:push|unshift|splice|concat|fromCharCode|fromCodePoint|min|max)$/;

test("no list of unknown length is spread into the arguments of a call", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => spreadsIn(readFileSync(`src/${file}`, "utf8"), file))).toEqual([]);
});

test("finds one", () => {
  expect(spreadsIn("const most = Math.max(0, ...numbers);", "most.ts")).toEqual(["most.ts: max"]);
  expect(spreadsIn("list.push(...more); list.push(1);", "push.ts")).toEqual(["push.ts: push"]);
});

interface Node {
  readonly type: string;
  readonly callee?: { readonly property?: { readonly name?: string } };
  readonly arguments?: readonly Node[];
}

function spreadsIn(source: string, file: string): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { type, callee, arguments: given = [] } = value as Node;
    const name = callee?.property?.name ?? "";
    if (type === "CallExpression" && VARIADIC.test(name) && given.some((one) => one.type === "SpreadElement")) {
      found.push(`${file}: ${name}`);
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(parseSync(file, source).program);
  return found;
}
