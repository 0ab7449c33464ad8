import { fetchFile } from "../io/fetch-file.ts";

/** The texts of the data package. */
const FILES = ["README.md", "LICENSE.md"];

/**
 * Fetches the texts of the data package, so that they are of the same edition as its tables and there without a network.
 * @returns the text of a file, asked for anew where it did not come; rejects with a `PackageError` where it does not
 */
export function packageTexts(win: Window & typeof globalThis): (file: string) => Promise<string> {
  const folder = new URL("data/", win.document.baseURI).href;
  const texts = new Map<string, Promise<string>>();
  const read = (file: string): Promise<string> => {
    const text = texts.get(file) ?? fetchFile(win.fetch.bind(win), folder, file, "low").then((fetched) => fetched.text);
    texts.set(file, text);
    text.catch(() => texts.delete(file));
    return text;
  };
  for (const file of FILES) void read(file);
  return read;
}
