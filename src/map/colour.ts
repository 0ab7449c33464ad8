type Channels = readonly [red: number, green: number, blue: number, opacity: number];

/** The parts of `#rrggbb`, `rgb(r, g, b)` or `rgba(r, g, b, a)`: the forms of the palette and of `mixOf`. */
export function channelsOf(colour: string): Channels {
  if (colour.startsWith("#")) {
    const number = Number.parseInt(colour.slice(1), 16);
    return [number >> 16, (number >> 8) & 255, number & 255, 1];
  }
  const [red = 0, green = 0, blue = 0, opacity = 1] = colour
    .slice(colour.indexOf("(") + 1, -1)
    .split(",")
    .map(Number);
  return [red, green, blue, opacity];
}

/** The opaque colour a share (0–1) of the way from one to another. */
export function mixOf(from: Channels, to: Channels, share: number): string {
  const mixed = ([0, 1, 2] as const).map((channel) =>
    Math.round(from[channel] + (to[channel] - from[channel]) * share),
  );
  return `rgb(${mixed.join(", ")})`;
}
