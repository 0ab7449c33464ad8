/** How far letters of a drawing may overlap or reach beyond it, px of the drawing. */
const LEEWAY = 2;

/** Part of a line's box that its letters fill: from the tops of capitals to below the line. */
const INKED = { above: 0.22, below: 0.12 };

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is wrong with the texts of a drawing in the page: those beyond its edges, and those on top of another. */
export function drawingFaults(selector: string): readonly string[] {
  const svg = document.querySelector<SVGSVGElement>(selector);
  if (!svg) return [`There is no ${selector}.`];
  const { left, top, width } = svg.getBoundingClientRect();
  const scale = svg.viewBox.baseVal.width / width;
  const boxes = [...svg.querySelectorAll("text")].map((text): Box => {
    const box = text.getBoundingClientRect();
    const height = box.height * scale;
    return {
      words: text.textContent ?? "",
      left: (box.left - left) * scale,
      right: (box.right - left) * scale,
      top: (box.top - top) * scale + height * INKED.above,
      bottom: (box.bottom - top) * scale - height * INKED.below,
    };
  });
  const beyond = boxes.filter(
    ({ left: start, right }) => start < -LEEWAY || right > svg.viewBox.baseVal.width + LEEWAY,
  );
  const covered = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > LEEWAY && down > LEEWAY ? [`on top of each other: ${one.words} | ${other.words}`] : [];
    }),
  );
  return [...beyond.map(({ words }) => `beyond the drawing: ${words}`), ...covered];
}
