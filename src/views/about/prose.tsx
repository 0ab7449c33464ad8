import type { JSX } from "preact";
import type { Block, Inline, Line } from "../../core/markdown.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./prose.css";

/** A text of the data package, its title as a heading of the second rank. */
export function Prose({ blocks }: { readonly blocks: readonly Block[] }): JSX.Element {
  return (
    <div class="prose" dir="auto">
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }): JSX.Element {
  switch (block.kind) {
    case "heading": {
      const Rank = block.level === 1 ? "h2" : block.level === 2 ? "h3" : "h4";
      return (
        <Rank tabIndex={-1}>
          <LineView line={block.line} />
        </Rank>
      );
    }
    case "paragraph":
      return (
        <p>
          <LineView line={block.line} />
        </p>
      );
    case "quote":
      return (
        <blockquote>
          <LineView line={block.line} />
        </blockquote>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <LineView line={item} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, index) => (
                <th key={index} scope="col">
                  <LineView line={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <LineView line={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function LineView({ line }: { readonly line: Line }): JSX.Element {
  return (
    <>
      {line.map((run, index) => (
        <RunView key={index} run={run} />
      ))}
    </>
  );
}

function RunView({ run }: { readonly run: Inline }): JSX.Element {
  const text = useWholeText();
  switch (run.kind) {
    case "text":
      return <>{run.text}</>;
    case "strong":
      return <strong>{run.text}</strong>;
    case "code":
      return <code translate={false}>{run.text}</code>;
    case "link":
      return run.href.startsWith("#") ? (
        <a href={run.href}>{run.text}</a>
      ) : (
        <a href={run.href} target="_blank" rel="noopener noreferrer" title={text.about.opensElsewhere}>
          {run.text}
        </a>
      );
  }
}
