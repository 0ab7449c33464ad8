/** What is the same in every language: codes, keys, names of files and formats, ids, dates and versions as data have them. */
const CODES =
  /\b(?:IS|TB|AR|PK|US|OG|UN|RM|LO|[A-F][1-6]?|[\w.-]+\.(?:csv|geojson|json|md)|[a-z]+_[a-z_]+|\d{4}\.\d+(?:\.\d+)?|\d{4}(?:-\d\d){0,2}(?:-[a-z0-9-]+)?|[A-Z]{2}\d*(?:-[A-Z0-9]+)+|[a-z0-9]+(?:-[a-z0-9]+){2,})\b/gu;

/** Where codes, names of keys, values of the data and what the reader typed stand. */
const NO_WORDS =
  "code, kbd, textarea, input[type=number], [aria-invalid=true], .grade-ladder-steps, .rung, .grade-table th, .problems :is(bdi, caption)";

/** Where texts of the data stand, which have a punctuation of their own. */
const DATA = `svg, bdi, [dir=auto], [translate=no], a[href], .prose, .about-contents, ${NO_WORDS}`;

const TOLD = [
  "aria-label",
  "aria-valuetext",
  "aria-description",
  "aria-roledescription",
  "title",
  "placeholder",
  "alt",
  "data-title",
  "data-label",
];

/** A text with the element it stands in. */
interface Told {
  readonly words: string;
  readonly element: Element;
}

/** Every text, accessible name, title and value in a document, hidden ones included. */
function toldIn(document: Document): readonly Told[] {
  const elements = [...document.body.querySelectorAll("*")].filter((element) => !element.matches("script, style"));
  return [
    { words: document.title, element: document.documentElement },
    ...elements.flatMap((element) => [
      ...[...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? [{ words: node.textContent ?? "", element }] : [],
      ),
      ...TOLD.flatMap((name) => {
        const words = element.getAttribute(name);
        return words === null ? [] : [{ words, element }];
      }),
      ...(element instanceof HTMLInputElement && element.type === "text" ? [{ words: element.value, element }] : []),
    ]),
  ];
}

/** Whether a text holds a letter A–Z without a mark, or, in a language with figures of its own, one of 0–9. */
export function isEnglish(words: string, hasFigures: boolean): boolean {
  const plain = words
    .normalize("NFD")
    .replace(/https?:\S+/gu, "")
    .replace(CODES, "");
  return /[A-Za-z](?!\p{M})/u.test(plain) || (hasFigures && /\d/u.test(plain));
}

/**
 * The texts of a document in words or figures that are not those of its pseudo-language.
 * @param address of the page, which figures print in lines
 */
export function englishIn(document: Document, hasFigures: boolean, address: string): readonly string[] {
  const found = toldIn(document).flatMap(({ words, element }) => {
    if (
      element.closest(NO_WORDS) !== null ||
      (element.closest("svg") && address.includes(words.replace("…", "").trim()))
    )
      return [];
    return isEnglish(words, hasFigures) ? [`English: ${nameOf(element)}: ${words.slice(0, 100)}`] : [];
  });
  return [...new Set(found)];
}

/** Punctuation that stands among the messages of the language rather than in one of them, which are in `‹ ›`. */
export function glueIn(document: Document): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  const walk = (node: Node): void => {
    if (node instanceof Element && node.matches(`script, style, ${DATA}`)) return;
    for (const child of node.childNodes) walk(child);
    if (node.nodeType !== Node.TEXT_NODE) return;
    const words = node.textContent ?? "";
    let outside = "";
    for (const letter of words) {
      if (letter === "‹") depth += 1;
      else if (letter === "›") depth -= 1;
      else if (depth === 0) outside += letter;
    }
    if (/[\p{P}\p{S}]/u.test(outside)) found.push(`glue: ${nameOf(node.parentElement)}: ${words.slice(0, 100)}`);
  };
  walk(document.body);
  return [...new Set(found)];
}

function nameOf(element: Element | null): string {
  return element ? `${element.localName}${[...element.classList].map((name) => `.${name}`).join("")}` : "";
}
