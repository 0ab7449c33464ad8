import { type Inline, type Line, type PlacedBlock, placedBlocks } from "../core/markdown.ts";
import { type Fault, faultOf } from "../core/records/fault.ts";
import type { Problem } from "../core/records/problem.ts";
import type { Dataset } from "../core/records/records.ts";
import type { StatedClaim, Statement, Story, StoryId, StoryStep } from "../core/story/story.ts";
import { decodeLink } from "./link.ts";

/** A story as far as it could be read, and what should be looked at in its file. */
export interface ReadStory {
  /** Null without a title or any step. */
  readonly story: Story | null;
  readonly problems: readonly Problem[];
}

/**
 * The story in a text: a title, an introduction, and steps. A step is a heading of the second rank, a link to a state of the
 * atlas, a paragraph for each statement, which ends in links to its claims, and quotes as notes. What is otherwise is left
 * out and told of by its line.
 */
export function readStory(file: string, id: StoryId, text: string, dataset: Dataset): ReadStory {
  const problems: Problem[] = [];
  const tell = (row: number | null, fault: Fault, value: string | null = null) =>
    problems.push({ file, row, column: null, value, fault });
  const blocks = placedBlocks(text);
  const [title] = blocks;
  if (title?.block.kind !== "heading" || title.block.level !== 1) {
    tell(title?.row ?? null, faultOf("storyTitle"));
    return { story: null, problems };
  }
  const starts = blocks.flatMap(({ block }, at) => (block.kind === "heading" && block.level === 2 ? [at] : []));
  const steps = starts.flatMap((start, at) => {
    const step = readStep(blocks.slice(start, starts[at + 1]), dataset, tell);
    return step ? [step] : [];
  });
  const lead = blocks.slice(1, starts[0]).flatMap(({ block, row }) => {
    if (block.kind === "paragraph") return block.line;
    tell(row, faultOf("storyBlock"));
    return [];
  });
  if (steps.length === 0) tell(null, faultOf("storySteps"));
  const story = { id, title: textOf(title.block.line), lead, steps };
  return { story: steps.length === 0 ? null : story, problems };
}

type Tell = (row: number, fault: Fault, value?: string) => void;

function readStep([head, first, ...others]: readonly PlacedBlock[], dataset: Dataset, tell: Tell): StoryStep | null {
  if (head?.block.kind !== "heading") return null;
  const { row } = head;
  const title = textOf(head.block.line);
  const [link, ...more] = first?.block.kind === "paragraph" ? first.block.line : [];
  if (link?.kind !== "link" || !isState(link.href) || more.length > 0) {
    tell(row, faultOf("storyState"), title);
    return null;
  }
  const { view, ignored } = decodeLink(link.href, dataset);
  if (ignored.length > 0 || view.page !== "map") tell(first?.row ?? row, faultOf("storyLink"), link.href);
  const statements: Statement[] = [];
  const notes: Line[] = [];
  for (const { block, row: at } of others) {
    if (block.kind === "quote") notes.push(block.line);
    else if (block.kind !== "paragraph") tell(at, faultOf("storyBlock"));
    else {
      const statement = readStatement(block.line, dataset, (fault, value) => tell(at, fault, value));
      if (statement) statements.push(statement);
    }
  }
  return { title, view, statements, notes, row };
}

function readStatement(line: Line, dataset: Dataset, tell: (fault: Fault, value: string) => void): Statement | null {
  const isReference = (run: Inline) => run.kind === "link" && isState(run.href);
  const end = line.findIndex(isReference);
  const said = end === -1 ? line : line.slice(0, end);
  const claims = line.slice(end === -1 ? line.length : end).flatMap((run): readonly StatedClaim[] => {
    if (run.kind !== "link") return [];
    const { claim } = decodeLink(run.href, dataset).view.selection;
    if (claim === null) tell(faultOf("storyClaim"), run.href);
    return claim === null ? [] : [{ id: claim, reference: run.text }];
  });
  if (claims.length === 0 || !said.some(({ kind }) => kind === "strong")) {
    tell(faultOf("storyStatement"), textOf(said).slice(0, 60));
    return null;
  }
  return { line: said, claims };
}

function isState(address: string): boolean {
  return address.startsWith("#");
}

function textOf(line: Line): string {
  return line
    .map(({ text }) => text)
    .join("")
    .trim();
}
