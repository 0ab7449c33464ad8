import type { PictureFault } from "../core/figure-settings.ts";

const SIGNATURE_AND_HEADER = 33;
const INCHES_PER_METRE = 39.370_078_74;

/**
 * Draws an SVG document into a PNG file.
 * @param svg with its size in px; everything it shows must be inside it as data URLs.
 * @param scale px of the file for each px of the drawing; written into the file as 96 dpi times scale.
 * @throws where the browser cannot draw the document or make so large a picture; a `PictureFault` is the message.
 */
export async function svgToPng(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("noDrawing" satisfies PictureFault);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("tooLarge" satisfies PictureFault);
    return new Blob([withResolution(new Uint8Array(await blob.arrayBuffer()), 96 * scale)], { type: "image/png" });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The file with its resolution told in a `pHYs` chunk (PNG specification, 11.3.4.3) right behind the header. */
export function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dotsPerInch * INCHES_PER_METRE);
  view.setUint32(0, 9);
  chunk.set(
    [..."pHYs"].map((letter) => letter.charCodeAt(0)),
    4,
  );
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const file = new Uint8Array(png.length + chunk.length);
  file.set(png.subarray(0, SIGNATURE_AND_HEADER));
  file.set(chunk, SIGNATURE_AND_HEADER);
  file.set(png.subarray(SIGNATURE_AND_HEADER), SIGNATURE_AND_HEADER + chunk.length);
  return file;
}

/** CRC-32 of a chunk's type and data (PNG specification, annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
