/** A run of text inside a line. */
export type Inline =
  | { readonly kind: "text" | "strong" | "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/** A line of runs. */
export type Line = readonly Inline[];

/** A block of a text; a heading's level is 1 for the title. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly line: Line }
  | { readonly kind: "paragraph" | "quote"; readonly line: Line }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: "table"; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] };

const HEADING = /^(#{1,6}) +(.*)$/u;
const QUOTE = /^> ?/u;
const ITEM = /^(?:[-*]|(\d+)\.) +(.*)$/u;
const RULE = /^\|(?: *:?-+:? *\|)+ *$/u;
const RUN = /`([^`]+)`|\*\*(.+?)\*\*|\[([^\]]+)\]\(([^()\s]+)\)/gu;

/** What a link may lead to. */
const ADDRESS = /^(?:https?:\/\/|#v\d)/iu;

/** A block of a text and the line of the text in which it begins, the first being 1. */
export interface PlacedBlock {
  readonly block: Block;
  readonly row: number;
}

/**
 * The blocks of a text in the part of Markdown that the data package uses: headings, paragraphs, quotes, flat lists,
 * tables, bold, code, links to the web and to states of the atlas. Whatever else it holds, HTML included, stays plain text.
 */
export function readMarkdown(text: string): readonly Block[] {
  return placedBlocks(text).map(({ block }) => block);
}

/** The same, with the line in which each block begins. */
export function placedBlocks(text: string): readonly PlacedBlock[] {
  const groups: { readonly row: number; readonly lines: string[] }[] = [];
  let isOpen = false;
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const group = groups.at(-1);
    const isBlank = line.trim() === "";
    if (!isBlank && isOpen && group && !HEADING.test(line)) group.lines.push(line);
    else if (!isBlank) groups.push({ row: index + 1, lines: [line] });
    isOpen = !isBlank && !HEADING.test(line);
  }
  return groups.flatMap(({ row, lines }) => blocksOf(lines).map((block) => ({ block, row })));
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const [first = "", second = ""] = lines;
  const heading = HEADING.exec(first);
  if (heading) return [{ kind: "heading", level: heading[1]?.length ?? 1, line: readLine(heading[2] ?? "") }];
  if (first.startsWith("|") && RULE.test(second)) {
    return [{ kind: "table", head: cellsOf(first), rows: lines.slice(2).map(cellsOf) }];
  }
  if (QUOTE.test(first)) return [{ ...paragraph(lines.map((line) => line.replace(QUOTE, ""))), kind: "quote" }];
  const start = lines.findIndex((line) => ITEM.test(line));
  if (start === -1) return [paragraph(lines)];
  const items: string[] = [];
  for (const line of lines.slice(start)) {
    const item = ITEM.exec(line);
    if (item) items.push(item[2] ?? "");
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  const list: Block = {
    kind: "list",
    ordered: ITEM.exec(lines[start] ?? "")?.[1] !== undefined,
    items: items.map(readLine),
  };
  return start === 0 ? [list] : [paragraph(lines.slice(0, start)), list];
}

function paragraph(lines: readonly string[]): Extract<Block, { readonly line: Line }> {
  return { kind: "paragraph", line: readLine(lines.map((line) => line.trim()).join(" ")) };
}

function cellsOf(row: string): readonly Line[] {
  const inner = row.trim().replace(/^\||\|$/gu, "");
  return inner.split(/(?<!\\)\|/u).map((cell) => readLine(cell.trim().replaceAll("\\|", "|")));
}

function readLine(text: string): Line {
  const runs: Inline[] = [];
  let end = 0;
  const plain = (until: number) => {
    if (until > end) runs.push({ kind: "text", text: text.slice(end, until) });
  };
  for (const match of text.matchAll(RUN)) {
    plain(match.index);
    end = match.index + match[0].length;
    const [, code, strong, link, href = ""] = match;
    if (code !== undefined) runs.push({ kind: "code", text: code });
    else if (strong !== undefined) runs.push({ kind: "strong", text: strong });
    else if (link !== undefined && ADDRESS.test(href)) runs.push({ kind: "link", text: link, href });
    else runs.push({ kind: "text", text: link ?? "" });
  }
  plain(text.length);
  return runs;
}
