import { inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const INCHES_PER_METRE = 39.370_078_74;

/** A pixel's red, green and blue, 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A rectangle of a picture, px; right and bottom are outside it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The pixels of a PNG file, without its transparency. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** As the file tells it, to a tenth; null where it tells none. */
  readonly dotsPerInch: number | null;
  colourAt(x: number, y: number): Colour;
}

/**
 * Reads a PNG file of 8 bits a channel, with or without transparency, not interlaced.
 * @throws where the file is not such a picture, or is cut off.
 */
export function decodePng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error("not a PNG file");
  const chunks = chunksOf(bytes);
  const header = chunks[0]?.type === "IHDR" ? chunks[0].data : null;
  if (!header || chunks.at(-1)?.type !== "IEND") throw new Error("a PNG file cut off");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || !channels || header.readUInt8(12) !== 0) throw new Error("an unusual kind of PNG");
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const pixels = unfiltered(inflateSync(packed), width * channels, height, channels);
  const density = chunks.find(({ type }) => type === "pHYs")?.data;
  const isInMetres = density?.readUInt8(8) === 1 && density.readUInt32BE(0) === density.readUInt32BE(4);
  return {
    width,
    height,
    dotsPerInch: isInMetres ? Math.round((density.readUInt32BE(0) / INCHES_PER_METRE) * 10) / 10 : null,
    colourAt: (x, y) => {
      if (x < 0 || y < 0 || x >= width || y >= height) throw new Error(`no pixel at ${x}, ${y}`);
      const at = (y * width + x) * channels;
      return [pixels[at] as number, pixels[at + 1] as number, pixels[at + 2] as number];
    },
  };
}

/** The colour that a `#rrggbb` stands for. */
export function colourOfHex(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Whether two colours differ by no more than so much in any channel. */
export function isNear(one: Colour, other: Colour, tolerance: number): boolean {
  return one.every((value, channel) => Math.abs(value - (other[channel] as number)) <= tolerance);
}

/** The share of a box's pixels, 0–1, that have this colour, or differ from it by no more than so much in any channel. */
export function shareOf(picture: Picture, colour: Colour, box: Box, tolerance = 0): number {
  let found = 0;
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) if (isNear(picture.colourAt(x, y), colour, tolerance)) found += 1;
  }
  return found / ((box.right - box.left) * (box.bottom - box.top));
}

/**
 * The share of pixels, 0–1, for which the other picture has no like colour at the same place or one pixel away, so that
 * edges drawn a fraction of a pixel apart count as the same. 1 where the sizes differ.
 */
export function difference(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let unlike = 0;
  for (let y = 1; y < one.height - 1; y += 1) {
    for (let x = 1; x < one.width - 1; x += 1) {
      if (!hasLike(other, one.colourAt(x, y), x, y) || !hasLike(one, other.colourAt(x, y), x, y)) unlike += 1;
    }
  }
  return unlike / ((one.width - 2) * (one.height - 2));
}

const NEAREST_FIRST = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

function hasLike(picture: Picture, colour: Colour, x: number, y: number): boolean {
  return NEAREST_FIRST.some(([right, down]) => isNear(picture.colourAt(x + right, y + down), colour, 32));
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(bytes: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) throw new Error("a PNG file cut off");
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) throw new Error("a damaged PNG file");
    chunks.push({ type: bytes.toString("latin1", at + 4, at + 8), data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

const CRCS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

/** CRC-32 of a chunk's type and data (PNG specification, annex D). */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRCS[(crc ^ byte) & 255] as number);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Undoes the filter of each line (PNG specification, 9.2). */
function unfiltered(lines: Buffer, length: number, height: number, step: number): Uint8Array {
  if (lines.length !== (length + 1) * height) throw new Error("a PNG file of another size than it says");
  const pixels = new Uint8Array(length * height);
  for (let line = 0; line < height; line += 1) {
    const filter = lines[line * (length + 1)] as number;
    const source = line * (length + 1) + 1;
    const target = line * length;
    for (let index = 0; index < length; index += 1) {
      const left = index < step ? 0 : (pixels[target + index - step] as number);
      const up = line === 0 ? 0 : (pixels[target + index - length] as number);
      const corner = index < step || line === 0 ? 0 : (pixels[target + index - length - step] as number);
      pixels[target + index] = (lines[source + index] as number) + predicted(filter, left, up, corner);
    }
  }
  return pixels;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      throw new Error("an unknown filter in a PNG file");
  }
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
