import { expect, test } from "vitest";
import { isOutdated } from "../../src/io/site-version.ts";

const page = (version: string | null) =>
  `<!doctype html><head>${version === null ? "" : `<meta name="version" content="${version}">`}</head>`;

/** A page of a version, as far as it is asked. */
const documentOf = (version: string | null) =>
  ({
    baseURI: "https://example.org/",
    querySelector: () => (version === null ? null : { content: version }),
  }) as unknown as Document;

test.each([
  ["another build", "one", page("two"), true],
  ["the same build", "one", page("one"), false],
  ["a page of a network that wants a password", "one", page(null), false],
  ["a page in development", null, page("two"), false],
])("%s", async (_, own, now, expected) => {
  const fetch = (_address: string, { cache }: RequestInit) => {
    expect(cache).toBe("no-store");
    return Promise.resolve(new Response(now));
  };
  expect(await isOutdated(fetch, documentOf(own))).toBe(expected);
});

test("a site that does not answer", async () => {
  await expect(isOutdated(() => Promise.reject(new TypeError("no network")), documentOf("one"))).rejects.toThrow();
});
