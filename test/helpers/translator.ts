/** How a translator goes about it. */
export interface TranslatorWays {
  /** Puts its element in first and takes the text away after that. */
  readonly inTwoSteps?: boolean;
  /** Takes what stands beside the text, such as a number in bold, into its element. */
  readonly takesElements?: boolean;
}

/**
 * Does to text nodes what the page translation of browsers does, in upper case for words in another language: each
 * gives way to `<font><font>…</font></font>`. Self-contained, so that it also runs inside a page.
 */
export function translatePage({ inTwoSteps = false, takesElements = false }: TranslatorWays = {}): void {
  const wrapped = (words: string): HTMLElement => {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = words.toUpperCase();
    outer.append(inner);
    return outer;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!text.data.trim() || !parent || parent.closest("svg, font, script, style")) continue;
    if (takesElements && parent.matches("p, li, td, dd, button, span") && parent.querySelector("b, strong")) {
      const outer = document.createElement("font");
      const children = [...parent.childNodes];
      parent.insertBefore(outer, children[0] ?? null);
      for (const child of children) {
        if (child instanceof Text) {
          outer.append(wrapped(child.data));
          child.remove();
        } else outer.append(child);
      }
    } else if (inTwoSteps) {
      parent.insertBefore(wrapped(text.data), text);
      text.remove();
    } else text.replaceWith(wrapped(text.data));
  }
}
