import type { Theme } from "../core/theme.ts";
import { colourOf, type Paint } from "../drawing/palette.ts";
import type { PatternFill, Scene, SceneNode, Style } from "../drawing/scene.ts";

const FONT = "'Source Sans 3 Variable','Source Sans 3',system-ui,'Noto Sans','Noto Naskh Arabic',sans-serif";

/** Where text is anchored that runs from right to left, by which of its ends is meant. */
const FROM_RIGHT = { start: "end", middle: "middle", end: "start" } as const;

/** Text as it may stand in XML: markup escaped, characters that XML forbids left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A length with at most two decimals: the same bytes on every machine. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Path data with lengths rounded likewise. */
function roundedPath(d: string): string {
  return d.replace(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g, (value) => rounded(Number(value)));
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [` ${name}="${typeof value === "number" ? rounded(value) : escaped(value)}"`];
    })
    .join("");
}

/** A colour as an attribute; what it lets shine through in one of its own, since many programs know no `rgba()`. */
function painted(name: "fill" | "stroke", colour: string): Readonly<Record<string, string>> {
  const [, red, green, blue, opacity] = /^rgba\((\d+),(\d+),(\d+),([\d.]+)\)$/.exec(colour) ?? [];
  if (opacity === undefined) return { [name]: colour };
  const hex = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, "0")).join("");
  return { [name]: `#${hex}`, [`${name}-opacity`]: String(Number(opacity)) };
}

/**
 * A drawing as a standalone SVG document in the colours of a theme; text stays text.
 * @param font CSS `@font-face` rules to embed, so that the picture does not depend on installed fonts.
 */
export function sceneToSvg(scene: Scene, theme: Theme, font = ""): string {
  const paint = (name: Paint | "none" | PatternFill | undefined) => {
    if (typeof name === "object") return `url(#${name.pattern})`;
    return name === undefined || name === "none" ? "none" : colourOf(name, theme);
  };
  const style = (node: Style) => ({
    ...painted("fill", paint(node.fill)),
    ...(node.stroke === undefined ? {} : painted("stroke", paint(node.stroke))),
    "stroke-width": node.strokeWidth,
    opacity: node.opacity,
  });
  const write = (node: SceneNode): string => {
    switch (node.kind) {
      case "rect": {
        const { x, y, width, height, radius: rx } = node;
        return `<rect${attributes({ x, y, width, height, rx, ...style(node) })}/>`;
      }
      case "circle":
        return `<circle${attributes({ cx: node.x, cy: node.y, r: node.radius, ...style(node) })}/>`;
      case "path":
        return `<path${attributes({
          d: roundedPath(node.d),
          "stroke-linejoin": node.lineJoin,
          "fill-rule": node.fillRule,
          transform: node.transform,
          ...style(node),
        })}/>`;
      case "text": {
        const halo =
          node.halo === undefined
            ? {}
            : { stroke: paint("halo"), "stroke-width": node.halo, "paint-order": "stroke", "stroke-linejoin": "round" };
        const runs = node.runs.map((run) => {
          const look = {
            "font-weight": run.weight ?? 400,
            "font-style": run.italic ? "italic" : undefined,
            fill: paint(run.fill ?? "ink"),
          };
          return `<tspan${attributes(look)}>${escaped(run.text)}</tspan>`;
        });
        const { x, y, size } = node;
        const anchor = scene.direction === "rtl" ? FROM_RIGHT[node.anchor ?? "start"] : node.anchor;
        const place = { x, y, "font-size": size, "text-anchor": anchor, "letter-spacing": node.tracking };
        const tracking = node.tracking === undefined ? undefined : `${node.tracking}em`;
        return `<text${attributes({ ...place, "letter-spacing": tracking, ...halo })}>${runs.join("")}</text>`;
      }
      case "group": {
        const transform = `translate(${rounded(node.x)} ${rounded(node.y)})`;
        return `<g${attributes({ transform, opacity: node.opacity })}>${node.nodes.map(write).join("")}</g>`;
      }
      case "kept":
        return node.nodes.map(write).join("");
      case "pattern": {
        const { name: id, side, turn } = node;
        const patternTransform = turn === undefined ? undefined : `rotate(${rounded(turn)})`;
        const tile = { id, patternUnits: "userSpaceOnUse", width: side, height: side, patternTransform };
        return `<pattern${attributes(tile)}>${node.nodes.map(write).join("")}</pattern>`;
      }
    }
  };
  const { width, height } = scene;
  const direction = scene.direction === "rtl" ? "rtl" : undefined;
  const size = attributes({ width, height, viewBox: `0 0 ${rounded(width)} ${rounded(height)}`, direction });
  const rules = `text{font-family:${FONT};font-variant-numeric:tabular-nums;white-space:pre}`;
  const about = scene.about
    ? `<title>${escaped(scene.about.title)}</title><desc>${escaped(scene.about.description)}</desc>`
    : "";
  const drawn = scene.nodes.map(write).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg"${size}>${about}<style>${font}${rules}</style>${drawn}</svg>`;
}
