import { crc32, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { withResolution } from "../../src/export/png.ts";

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const onePixel = Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk("IHDR", Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk("IDAT", deflateSync(Buffer.from([0, 255]))),
  chunk("IEND", Buffer.alloc(0)),
]);

describe("the resolution of a PNG file", () => {
  it("stands in a valid pHYs chunk right behind the header, and nothing else changes", () => {
    const file = Buffer.from(withResolution(onePixel, 192));
    const physical = file.subarray(33, 54);
    expect(physical.subarray(4, 8).toString()).toBe("pHYs");
    expect(physical.readUInt32BE(8)).toBe(Math.round(192 / 0.0254));
    expect(physical[16]).toBe(1);
    expect(physical.readUInt32BE(17)).toBe(crc32(physical.subarray(4, 17)));
    expect(Buffer.concat([file.subarray(0, 33), file.subarray(54)])).toEqual(onePixel);
  });
});
