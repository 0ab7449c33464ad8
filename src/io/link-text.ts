/**
 * A text in letters, digits, percent codes and hyphens within it only, so that no mail or chat program ends the link
 * at one of its characters. A lone surrogate becomes U+FFFD.
 */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD")).replace(
    /[!'()*~_.]|-$/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The text of percent codes; null where they are malformed. */
export function decodeText(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
