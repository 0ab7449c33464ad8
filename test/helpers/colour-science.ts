/** Linear red, green and blue, 0–1. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** A `#rrggbb` colour without the gamma of sRGB (IEC 61966-2-1). */
export function linearOf(hex: string): LinearRgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance (WCAG 2.2), 0–1. */
export function luminanceOf([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours (WCAG 2.2), 1–21. */
export function contrastOf(one: LinearRgb, other: LinearRgb): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Lightness in greyscale: CIE L*, 0–100. */
export function lightnessOf(colour: LinearRgb): number {
  const luminance = luminanceOf(colour);
  return luminance > 216 / 24389 ? 116 * luminance ** (1 / 3) - 16 : (luminance * 24389) / 27;
}

/**
 * A colour as seen without the cones for medium wavelengths: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), deuteranomaly of severity 1.0.
 */
export function deuteranopic([red, green, blue]: LinearRgb): LinearRgb {
  const within = (value: number): number => Math.min(Math.max(value, 0), 1);
  return [
    within(0.367322 * red + 0.860646 * green - 0.227968 * blue),
    within(0.280085 * red + 0.672501 * green + 0.047413 * blue),
    within(-0.01182 * red + 0.04294 * green + 0.968881 * blue),
  ];
}

/** How different two colours look: 100 × their distance in Oklab (Ottosson 2020; ΔEOK of CSS Color 4). */
export function differenceOf(one: LinearRgb, other: LinearRgb): number {
  const [a, b] = [oklabOf(one), oklabOf(other)];
  return 100 * Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}

function oklabOf([red, green, blue]: LinearRgb): readonly number[] {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
