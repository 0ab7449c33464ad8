import type { Viewport } from "../../drawing/ground/mercator.ts";

/**
 * A picture of an SVG drawing of the page.
 * @param size of the drawing, px
 * @param ratio px of the picture for each px of the drawing
 */
export async function flatPicture(drawing: SVGSVGElement, size: Viewport, ratio: number): Promise<HTMLCanvasElement> {
  const page = drawing.ownerDocument;
  const canvas = page.createElement("canvas");
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  copy.setAttribute("width", String(canvas.width));
  copy.setAttribute("height", String(canvas.height));
  const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" }));
  try {
    const image = page.createElement("img");
    image.src = url;
    await image.decode();
    const context = canvas.getContext("2d");
    if (!context) throw new Error("The browser has no 2D drawing.");
    context.drawImage(image, 0, 0);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}
