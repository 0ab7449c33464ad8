/** A length of the page as CSS, from px at the usual size of text (16 px): it grows with the reader's setting. */
export function rem(px: number): string {
  return `${px / 16}rem`;
}
