import type { JSX } from "preact";
import type { Block } from "../../core/markdown.ts";
import { LineView } from "../parts/line-view.tsx";
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
