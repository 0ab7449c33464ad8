import type { PathNode, PatternNode } from "../../drawing/ground/ground-scene.ts";
import type { Paint } from "../../drawing/palette.ts";
import type { Style, TileNode } from "../../drawing/scene.ts";
import { svgElement } from "./svg-element.ts";

type DrawnNode = PathNode | PatternNode | TileNode;
type Attributes = Readonly<Record<string, string | number>>;

/** How nodes of a scene are brought into the page. */
interface Rendering {
  readonly colourOf: (paint: Paint) => string;
  /** A px on screen in units of the scene. */
  readonly px: number;
}

/** An element with what was last written to it, and what it holds. */
interface Slot {
  readonly element: SVGElement;
  readonly written: Map<string, string | number>;
  readonly inner: SceneElements | null;
}

/** Nodes of a scene as elements of the page, changed in place where they are drawn again. */
export class SceneElements {
  readonly #parent: SVGElement;
  readonly #slots: Slot[] = [];
  #nodes: readonly DrawnNode[] = [];

  constructor(parent: SVGElement) {
    this.#parent = parent;
  }

  /** @param nodes those of the last time unless given; nodes at the same place must be of the same kind */
  draw(rendering: Rendering, nodes: readonly DrawnNode[] = this.#nodes): void {
    this.#nodes = nodes;
    for (const { element } of this.#slots.splice(nodes.length)) element.remove();
    nodes.forEach((node, index) => {
      const slot = this.#slots[index] ?? this.#newSlot(node);
      for (const [name, value] of Object.entries(attributesOf(node, rendering))) {
        if (slot.written.get(name) === value) continue;
        slot.written.set(name, value);
        slot.element.setAttribute(name, String(value));
      }
      if (node.kind === "pattern") slot.inner?.draw(rendering, node.nodes);
    });
  }

  /** The element of a path with a key. */
  find(key: string): SVGElement | undefined {
    return this.#slots[this.#nodes.findIndex((node) => node.kind === "path" && node.key === key)]?.element;
  }

  #newSlot({ kind }: DrawnNode): Slot {
    const element = svgElement(this.#parent.ownerDocument, kind);
    const slot = { element, written: new Map(), inner: kind === "pattern" ? new SceneElements(element) : null };
    this.#parent.append(element);
    this.#slots.push(slot);
    return slot;
  }
}

function attributesOf(node: DrawnNode, rendering: Rendering): Attributes {
  switch (node.kind) {
    case "path":
      return { d: node.d, "fill-rule": "evenodd", ...styleOf(node, rendering) };
    case "rect":
      return { x: node.x, y: node.y, width: node.width, height: node.height, ...styleOf(node, rendering) };
    case "circle":
      return { cx: node.x, cy: node.y, r: node.radius, ...styleOf(node, rendering) };
    case "pattern":
      return {
        id: node.name,
        width: node.side,
        height: node.side,
        patternUnits: "userSpaceOnUse",
        patternTransform: `scale(${rendering.px}) rotate(${node.turn ?? 0})`,
      };
  }
}

function styleOf({ fill = "none", stroke, strokeWidth, opacity }: Style, { colourOf, px }: Rendering): Attributes {
  const filled = typeof fill === "object" ? `url(#${fill.pattern})` : fill === "none" ? fill : colourOf(fill);
  return {
    fill: filled,
    ...(stroke && { stroke: colourOf(stroke), "stroke-width": (strokeWidth ?? 1) * px, "stroke-linejoin": "round" }),
    ...(opacity !== undefined && { opacity }),
  };
}
