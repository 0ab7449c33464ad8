import { type JSX, render } from "preact";
import { createDatasetModel } from "../core/dataset-model.ts";
import { decodeLink, languageIn } from "../io/link.ts";
import { fetchPackage } from "../io/load-package.ts";
import { PackageError } from "../io/package-error.ts";
import { isOutdated } from "../io/site-version.ts";
import { notify, tellIgnored } from "../state/actions.ts";
import { createAtlasState } from "../state/atlas-state.ts";
import { ErrorScreen, FaultScreen } from "../views/problems/error-screen.tsx";
import { LoadingScreen } from "../views/problems/loading-screen.tsx";
import { LANGUAGES, type Languages, loadLanguage, type SpokenLanguage } from "../words/language.ts";
import "../views/tokens.css";
import { catchUnexpected } from "./catch-unexpected.ts";
import { applyLanguage, followLanguage } from "./language.ts";
import { showAtlas } from "./show-atlas.tsx";
import { tellLate } from "./tell-late.ts";
import { applyTheme, followTheme, preferredTheme, printInLight } from "./theme.ts";
import { followTranslation } from "./translation.ts";

/** Takes away the screen that stands in the page for as long as the atlas has not started. */
function leaveBoot(document: Document): void {
  document.documentElement.classList.remove("starting");
  document.getElementById("boot")?.remove();
}

/** The page where there is nothing to show: what is wrong with the data, that a part of the page is gone, or what else came. */
async function screenOf(error: unknown, { text, language }: SpokenLanguage, win: Window): Promise<JSX.Element> {
  const onRetry = () => win.location.reload();
  if (error instanceof PackageError) return <ErrorScreen text={text} problem={error} onRetry={onRetry} />;
  const { frame, page } = text;
  if (await isOutdated(win.fetch.bind(win), win.document).catch(() => false)) {
    return <FaultScreen title={frame.older} retry={frame.reload} onRetry={onRetry} />;
  }
  try {
    const { UnexpectedScreen } = await import("../views/problems/unexpected-screen.tsx");
    return <UnexpectedScreen text={await language.loadWhole()} fault={error} onRetry={onRetry} />;
  } catch {
    return <FaultScreen title={page.partNotLoaded} retry={frame.tryAgain} onRetry={onRetry} />;
  }
}

/**
 * Loads the data package and shows the atlas, or says in the page why it cannot. Words and lists are there as soon as
 * the tables are; the map follows when polygons and its code have come.
 * @param languages those that the page can speak
 * @returns a function that ends it all and leaves the page empty
 */
export async function start(win: Window & typeof globalThis, languages: Languages = LANGUAGES): Promise<() => void> {
  const host = win.document.getElementById("atlas");
  if (!host) throw new Error("The page lacks the element #atlas.");
  const theme = preferredTheme(win);
  applyTheme(win.document, theme);
  const ends = [printInLight(win), followTranslation(win.document.body), () => render(null, host)];
  const end = () => {
    for (const each of ends.toReversed()) each();
  };
  const codes = languages.map(({ code }) => code);
  const language = loadLanguage(languages, languageIn(win.location.hash, codes));
  const mapCode = import("./create-map.ts").then((code) => {
    code.engineWorker();
    return code;
  });
  mapCode.catch(() => undefined); // Told of where the map would stand.
  const coming = fetchPackage(win.fetch.bind(win), new URL("data/", win.document.baseURI).href);
  let isFaulty = false;
  const fail = async (error: unknown) => {
    if (isFaulty) return;
    isFaulty = true;
    const spoken = await language;
    render(await screenOf(error, spoken, win), host);
  };
  coming.whole.catch(fail);
  let tell: (fault: unknown) => void = fail;
  ends.push(catchUnexpected(win, (fault) => tell(fault)));
  const tablesOrNone = coming.tables.catch(() => null);
  const spoken = await language;
  applyLanguage(win.document, spoken);
  leaveBoot(win.document);
  const showLoading = (late: readonly string[]) => {
    if (!isFaulty) render(<LoadingScreen text={spoken.text} late={late} />, host);
  };
  showLoading([]);
  const endLate = tellLate(win, () => showLoading(coming.awaited()));
  const tables = await tablesOrNone;
  endLate();
  if (tables === null || isFaulty) return end;
  const { dataset, problems } = tables;
  const { view, ignored } = decodeLink(win.location.hash, dataset, codes);
  const state = createAtlasState(createDatasetModel(dataset), problems, spoken, view, theme);
  ends.push(followLanguage(state, languages, win.document), followTheme(state, win));
  tellIgnored(state, ignored);
  ends.push(showAtlas(state, coming, mapCode, host, win, codes));
  tell = (fault) => notify(state, state.text.peek().page.unexpected, { kind: "fault", fault });
  return end;
}
