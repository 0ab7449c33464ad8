import { effect } from "@preact/signals";
import { render } from "preact";
import { loadEnglish } from "../core/messages/language.ts";
import { createClaimIndex } from "../core/query/claim-index.ts";
import { decodeLink } from "../io/link.ts";
import { fetchPackage } from "../io/load-package.ts";
import { PackageError } from "../io/package-error.ts";
import { notify } from "../state/actions.ts";
import { createAtlasState } from "../state/atlas-state.ts";
import { ErrorScreen } from "../views/problems/error-screen.tsx";
import { LoadingScreen } from "../views/problems/loading-screen.tsx";
import "../views/tokens.css";
import { showAtlas } from "./show-atlas.tsx";
import { applyTheme, keepTheme, preferredTheme, printInLight } from "./theme.ts";
import { followTranslation } from "./translation.ts";

/**
 * Loads the data package and shows the atlas, or says in the page why it cannot. Words and lists are there as soon as
 * the tables are; the map follows when polygons and its code have come.
 * @returns a function that ends it all and leaves the page empty
 */
export async function start(page: Window & typeof globalThis): Promise<() => void> {
  const host = page.document.getElementById("atlas");
  if (!host) throw new Error("The page lacks the element #atlas.");
  const theme = preferredTheme(page);
  applyTheme(page.document, theme);
  const ends = [printInLight(page), followTranslation(page.document.body), () => render(null, host)];
  const end = () => {
    for (const each of ends.toReversed()) each();
  };
  const language = loadEnglish();
  const mapCode = import("./create-map.ts").then(({ createMap, prepareEngine }) => {
    prepareEngine();
    return createMap;
  });
  const coming = fetchPackage(page.fetch.bind(page), new URL("data/", page.document.baseURI).href);
  let isFaulty = false;
  coming.whole.catch(async (error: unknown) => {
    if (!(error instanceof PackageError)) throw error;
    isFaulty = true;
    const { text } = await language;
    render(<ErrorScreen text={text} problem={error} onRetry={() => page.location.reload()} />, host);
  });
  const tablesOrNone = coming.tables.catch(() => null);
  const spoken = await language;
  if (!isFaulty) render(<LoadingScreen text={spoken.text} />, host);
  const tables = await tablesOrNone;
  if (tables === null || isFaulty) return end;
  const { dataset, problems } = tables;
  const { view, ignored } = decodeLink(page.location.hash, dataset);
  const state = createAtlasState(dataset, createClaimIndex(dataset), problems, spoken, view, theme);
  ends.push(
    effect(() => applyTheme(page.document, state.theme.value)),
    effect(() => {
      if (state.theme.value !== theme) keepTheme(page, state.theme.value);
    }),
  );
  if (ignored.length > 0) notify(state, spoken.text.frame.linkIgnored(ignored));
  ends.push(showAtlas(state, coming.whole, mapCode, host, page));
  return end;
}
