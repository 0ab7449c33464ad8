import { describe, expect, it } from "vitest";
import type { StoryId } from "../../src/core/story/story.ts";
import { readStory } from "../../src/io/story.ts";
import { createClaim, createDataset, createDay } from "../helpers/claims.ts";
import { inWords } from "../helpers/in-words.ts";

const dataset = createDataset({ claims: [createClaim({ id: "flag" }), createClaim({ id: "no-flag" })] });
const WHOLE = `# From there to here

Who said **what**.

## The first flags

[See this on the map](#v1&from=2015-01-01&to=2015-12-31&measure=groups)

**A governor** said that there was a flag. [AR D4](#v1&open=flag)

**The Taliban** denied it,
as [others](https://example.org/) did. [TB D5](#v1&open=no-flag) [AR D4](#v1&open=flag)

> **How this is drawn.** By name.

## Later

[See this on the map](#v1&from=2016-01-01)

**He** said so again. [AR D4](#v1&open=flag)
`;
const read = (text: string) => readStory("stories/a.md", "a" as StoryId, text, dataset);
const told = (text: string) =>
  read(text).problems.map((problem) => [problem.row, problem.value, inWords(problem).reason]);

describe("a story", () => {
  it("has a title, a lead and steps with a state, statements with their claims, and notes", () => {
    const { story, problems } = read(WHOLE);
    expect(problems).toEqual([]);
    expect(story).toMatchObject({ id: "a", title: "From there to here", lead: [{}, { text: "what" }, {}] });
    expect(story?.steps).toMatchObject([
      {
        title: "The first flags",
        row: 5,
        view: {
          measure: "groups",
          timeline: { window: { from: createDay("2015-01-01"), to: createDay("2015-12-31") } },
        },
        statements: [
          {
            line: [
              { kind: "strong", text: "A governor" },
              { kind: "text", text: " said that there was a flag. " },
            ],
            claims: [{ id: "flag", reference: "AR D4" }],
          },
          {
            line: [
              { kind: "strong", text: "The Taliban" },
              { kind: "text", text: " denied it, as " },
              { kind: "link", href: "https://example.org/" },
              { kind: "text", text: " did. " },
            ],
            claims: [{ id: "no-flag" }, { id: "flag" }],
          },
        ],
        notes: [[{ kind: "strong", text: "How this is drawn." }, {}]],
      },
      { title: "Later", row: 16, statements: [{}], notes: [] },
    ]);
  });

  it("is none without a title, and none without a step", () => {
    expect(read("Once upon a time").story).toBeNull();
    expect(told("Once upon a time")).toEqual([[1, null, expect.stringContaining("does not begin with its title")]]);
    expect(read("# Title\n\nLead.").story).toBeNull();
    expect(told("")).toEqual([[null, null, expect.stringContaining("does not begin with its title")]]);
    expect(told("# Title")).toEqual([[null, null, expect.stringContaining("no step")]]);
  });

  it.each([
    ["a step without a state", WHOLE.replace(/\[See.*2016-01-01\)\n/, "\n"), 16, "Later", "the step was left out"],
    [
      "a link that is not understood",
      WHOLE.replace("measure=groups", "measure=glow"),
      7,
      "#v1&from=2015-01-01&to=2015-12-31&measure=glow",
      "Not all of the link is understood",
    ],
    ["a state that is no map", WHOLE.replace("measure=groups", "page=table"), 7, /page=table/, "another page"],
    ["a claim that is not there", WHOLE.replace("open=no-flag", "open=none"), 11, "#v1&open=none", "no claim"],
    [
      "a statement without claims",
      WHOLE.replace("flag. [AR D4](#v1&open=flag)", "flag."),
      9,
      "A governor said that there was a flag.",
      "does not end in links to its claims",
    ],
    [
      "a statement without who said it",
      WHOLE.replace("**A governor** said", "It is known"),
      9,
      "It is known that there was a flag.",
      "does not name its claimant",
    ],
    ["a list", WHOLE.replace("**He** said so again.", "- **He** said so again."), 20, null, "something else"],
  ])("tells of %s, and keeps the rest", (_, text, row, value, reason) => {
    expect(told(text)).toEqual([
      [row, value instanceof RegExp ? expect.stringMatching(value) : value, expect.stringContaining(reason)],
    ]);
    expect(read(text).story?.steps.length).toBeGreaterThan(0);
  });

  it("never holds what would run", () => {
    const { story } = read(WHOLE.replace("(https://example.org/)", "(javascript:alert)"));
    expect(story?.steps[0]?.statements[1]?.line.map(({ kind }) => kind)).toEqual(["strong", "text", "text", "text"]);
  });
});
