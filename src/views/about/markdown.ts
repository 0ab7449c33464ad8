/** A run of text inside a line. */
export type Inline =
  | { readonly kind: "text" | "strong" | "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/** A line of runs. */
export type Line = readonly Inline[];

/** A block of a text; a heading's level is 1 for the title. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly line: Line }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: "table"; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] };

const HEADING = /^(#{1,6}) +(.*)$/u;
const ITEM = /^(?:[-*]|(\d+)\.) +(.*)$/u;
const RULE = /^\|(?: *:?-+:? *\|)+ *$/u;
const RUN = /`([^`]+)`|\*\*(.+?)\*\*|\[([^\]]+)\]\(([^()\s]+)\)/gu;

/**
 * The blocks of a text in the part of Markdown that the data package uses: headings, paragraphs, flat lists, tables,
 * bold, code, links. Whatever else it holds, HTML included, stays plain text.
 */
export function readMarkdown(text: string): readonly Block[] {
  return text
    .split(/\r?\n/u)
    .reduce<string[][]>((groups, line) => {
      const group = groups.at(-1);
      if (line.trim() === "") groups.push([]);
      else if (group === undefined || HEADING.test(line) || HEADING.test(group[0] ?? "")) groups.push([line]);
      else group.push(line);
      return groups;
    }, [])
    .filter((group) => group.length > 0)
    .flatMap(blocksOf);
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const [first = "", second = ""] = lines;
  const heading = HEADING.exec(first);
  if (heading) return [{ kind: "heading", level: heading[1]?.length ?? 1, line: readLine(heading[2] ?? "") }];
  if (first.startsWith("|") && RULE.test(second)) {
    return [{ kind: "table", head: cellsOf(first), rows: lines.slice(2).map(cellsOf) }];
  }
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

function paragraph(lines: readonly string[]): Block {
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
    else if (link !== undefined && /^https?:\/\//iu.test(href)) runs.push({ kind: "link", text: link, href });
    else runs.push({ kind: "text", text: link ?? "" });
  }
  plain(text.length);
  return runs;
}
