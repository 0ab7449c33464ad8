import { describe, expect, it } from "vitest";
import { type Block, readMarkdown } from "../../src/core/markdown.ts";

const plain = (text: string) => [{ kind: "text", text }];

describe("the Markdown of the data package", () => {
  it("has headings and paragraphs, blank lines between them or not", () => {
    expect(readMarkdown("# Title\nOne\r\ntwo.\n\n## Part\n\nThree.")).toEqual([
      { kind: "heading", level: 1, line: plain("Title") },
      { kind: "paragraph", line: plain("One two.") },
      { kind: "heading", level: 2, line: plain("Part") },
      { kind: "paragraph", line: plain("Three.") },
    ]);
  });

  it("has lists, with lines that go on, right after a paragraph too", () => {
    expect(readMarkdown("So:\n- one\n  goes on\n- two\n\n1. first\n2. second")).toEqual([
      { kind: "paragraph", line: plain("So:") },
      { kind: "list", ordered: false, items: [plain("one goes on"), plain("two")] },
      { kind: "list", ordered: true, items: [plain("first"), plain("second")] },
    ]);
  });

  it("has tables", () => {
    expect(readMarkdown("| File | What |\n|---|:-:|\n| `a.csv` | one \\| two |")).toEqual([
      {
        kind: "table",
        head: [plain("File"), plain("What")],
        rows: [[[{ kind: "code", text: "a.csv" }], plain("one | two")]],
      },
    ]);
  });

  it("has bold, code and links to the web only", () => {
    expect(
      lineOf("A **bold** `*code*` [web](https://example.org/a), [file](LICENSE.md), [bad](javascript:alert)."),
    ).toEqual([
      { kind: "text", text: "A " },
      { kind: "strong", text: "bold" },
      { kind: "text", text: " " },
      { kind: "code", text: "*code*" },
      { kind: "text", text: " " },
      { kind: "link", text: "web", href: "https://example.org/a" },
      { kind: "text", text: ", " },
      { kind: "text", text: "file" },
      { kind: "text", text: ", " },
      { kind: "text", text: "bad" },
      { kind: "text", text: "." },
    ]);
  });

  it("leaves whatever else there is as text", () => {
    expect(lineOf("<img src=x onerror=alert(1)> **open `end")).toEqual(
      plain("<img src=x onerror=alert(1)> **open `end"),
    );
    expect(readMarkdown("")).toEqual([]);
  });
});

function lineOf(text: string) {
  const block: Block | undefined = readMarkdown(text)[0];
  return block?.kind === "paragraph" ? block.line : null;
}
