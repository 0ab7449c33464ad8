import { useEffect, useState } from "preact/hooks";
import { type Block, readMarkdown } from "../../core/markdown.ts";
import type { UselessFile } from "../../core/records/problem.ts";

/** The texts, on their way or come; or the fault that kept them. */
export type Texts =
  | { readonly kind: "loading" }
  | { readonly kind: "fault"; readonly fault: UselessFile; readonly retry: () => void }
  | { readonly kind: "here"; readonly texts: readonly (readonly Block[])[] };

/** Reads texts of the data package. @param readText rejects with a `UselessFile` */
export function useTexts(files: readonly string[], readText: (file: string) => Promise<string>): Texts {
  const [tries, setTries] = useState(0);
  const [texts, setTexts] = useState<Texts>({ kind: "loading" });
  useEffect(() => {
    let isWanted = true;
    const show = (next: Texts) => {
      if (isWanted) setTexts(next);
    };
    show({ kind: "loading" });
    Promise.all(files.map(readText)).then(
      (read) => show({ kind: "here", texts: read.map(readMarkdown) }),
      (fault: UselessFile) => show({ kind: "fault", fault, retry: () => setTries(tries + 1) }),
    );
    return () => {
      isWanted = false;
    };
  }, [tries]);
  return texts;
}
