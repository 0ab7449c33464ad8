/** One way to write `&` in the text of a page, as often as a link may have been put into one. */
const AND = "&(?:amp;|#0*38;|#x0*26;)*";

/** Between parts. An encoded `&` is one where a key with `=` follows it: in a value, both would be encoded. */
const BETWEEN_PARTS = new RegExp(`${AND}|%(?:25)*26(?:amp%3B|amp;)*(?=[a-z]+=)`, "iu");

/** What was a link with several parts before all of it was encoded, `&` and `=` with it. */
const WHOLLY_ENCODED = /^(?:v\d{1,4}%(?:25)*26|[a-z]+%(?:25)*3D[^=&]*?%(?:25)*26[a-z]+%(?:25)*3D)[^=&]*$/iu;

const HAS_VALUE = /=|%(?:25)*3D/iu;

/** How often a link, and a value of it, is decoded once more to see whether it means something then. */
const MOST_DECODED = 3;

/** What a text puts after a link: at most so many characters, and none that is part of one. */
const LONGEST_TAIL = 40;
const TAIL = /[^\p{L}\p{M}\p{N}%=]+$/u;

/** The parts of a fragment as it stood after `#`, `key=value` each, whatever programs did to it on its way. */
export function partsOf(fragment: string): string[] {
  const parts = partsIn(fragment.replace(/^#+/u, ""), MOST_DECODED);
  parts.push(withoutTail(parts.pop() ?? ""));
  return parts
    .map((part) => (HAS_VALUE.test(part) ? part : withoutTail(decodedOnce(part))))
    .filter((part) => part !== "");
}

function partsIn(text: string, mostDecoded: number): string[] {
  return text
    .split(BETWEEN_PARTS)
    .flatMap((part) =>
      mostDecoded > 0 && WHOLLY_ENCODED.test(part) ? partsIn(decodedOnce(part), mostDecoded - 1) : [part],
    );
}

/** Key and value of a part; a part without a value is a key. What forms write for a space is one. */
export function keyAndValueOf(part: string): readonly [key: string, value: string] {
  const [, key = part, value = ""] = /^([^=%]*)(?:=|%(?:25)*3D)(.*)$/isu.exec(part) ?? [];
  return [key, value.replaceAll("+", "%20")];
}

/**
 * A value as it stands, then as it may have been meant: without what a text put after it, and decoded once more, as
 * links are that went through programs that encode what is encoded.
 */
export function* spellingsOf(value: string): Generator<string> {
  let text = value;
  for (let times = 0, before: string | null = null; times <= MOST_DECODED && text !== before; times += 1) {
    yield text;
    const bare = withoutTail(text).trimStart();
    if (bare !== "" && bare !== text) yield bare;
    [before, text] = [text, decodedOnce(text)];
  }
}

/** The text with percent codes decoded, but for those that are malformed. */
function decodedOnce(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/giu, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

/** A text without the full stops, brackets, quotation marks, spaces and signs at its end: links end in none of them. */
function withoutTail(text: string): string {
  return text.slice(0, -LONGEST_TAIL) + text.slice(-LONGEST_TAIL).replace(TAIL, "");
}
