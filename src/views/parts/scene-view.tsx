import type { CSSProperties, JSX } from "preact";
import type { Scene, SceneNode, Style } from "../../drawing/scene.ts";
import { rem } from "./rem.ts";

function paintOf(paint: Style["fill"]): string {
  if (typeof paint === "object") return `url(#${paint.pattern})`;
  return paint === undefined || paint === "none" ? "none" : `var(--${paint})`;
}

function styleOf(style: Style): CSSProperties {
  return {
    fill: paintOf(style.fill),
    stroke: paintOf(style.stroke),
    strokeWidth: style.strokeWidth === undefined ? undefined : `${style.strokeWidth}px`,
    opacity: style.opacity,
  } as CSSProperties;
}

/** One node of a drawing as SVG, in the colours of the page's theme. */
export function SceneNodeView({ node }: { readonly node: SceneNode }): JSX.Element {
  switch (node.kind) {
    case "rect":
      return (
        <rect x={node.x} y={node.y} width={node.width} height={node.height} rx={node.radius} style={styleOf(node)} />
      );
    case "circle":
      return <circle cx={node.x} cy={node.y} r={node.radius} style={styleOf(node)} />;
    case "path":
      return (
        <path
          d={node.d}
          stroke-linejoin={node.lineJoin}
          fill-rule={node.fillRule}
          transform={node.transform}
          style={styleOf(node)}
        />
      );
    case "text":
      return (
        <text
          x={node.x}
          y={node.y}
          text-anchor={node.anchor ?? "start"}
          paint-order="stroke"
          stroke-linejoin="round"
          style={{
            fontSize: `${node.size}px`,
            letterSpacing: node.tracking === undefined ? undefined : `${node.tracking}em`,
            stroke: node.halo === undefined ? "none" : "var(--halo)",
            strokeWidth: node.halo === undefined ? undefined : `${node.halo}px`,
          }}
        >
          {node.runs.map((run, index) => (
            <tspan
              key={index}
              font-weight={run.weight ?? 400}
              font-style={run.italic ? "italic" : "normal"}
              style={{ fill: paintOf(run.fill ?? "ink") }}
            >
              {run.text}
            </tspan>
          ))}
        </text>
      );
    case "group":
      return (
        <g key={node.key} transform={`translate(${node.x} ${node.y})`} opacity={node.opacity}>
          {node.nodes.map((child, index) => (
            <SceneNodeView key={child.kind === "group" ? (child.key ?? index) : index} node={child} />
          ))}
        </g>
      );
    case "kept":
      return (
        <>
          {node.nodes.map((child, index) => (
            <SceneNodeView key={index} node={child} />
          ))}
        </>
      );
    case "pattern":
      return (
        <pattern
          id={node.name}
          patternUnits="userSpaceOnUse"
          width={node.side}
          height={node.side}
          patternTransform={node.turn === undefined ? undefined : `rotate(${node.turn})`}
        >
          {node.nodes.map((child, index) => (
            <SceneNodeView key={index} node={child} />
          ))}
        </pattern>
      );
  }
}

/** A drawing as an SVG element, as large as the reader sets text: hidden from screen readers unless it has a name. */
export function SceneView({
  scene,
  name,
  className,
}: {
  readonly scene: Scene;
  readonly name?: string | undefined;
  readonly className?: string;
}): JSX.Element {
  return (
    <svg
      class={className}
      width={rem(scene.width)}
      height={rem(scene.height)}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role={name === undefined ? undefined : "img"}
      aria-label={name}
      aria-hidden={name === undefined ? "true" : undefined}
    >
      {scene.nodes.map((node, index) => (
        <SceneNodeView key={node.kind === "group" ? (node.key ?? index) : index} node={node} />
      ))}
    </svg>
  );
}
