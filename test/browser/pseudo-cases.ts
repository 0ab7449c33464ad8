import { expect, it, vi } from "vitest";
import { FIGURE_SIZES } from "../../src/core/figure-settings.ts";
import type { Theme } from "../../src/core/theme.ts";
import { englishIn, glueIn } from "../helpers/foreign-text.ts";
import { FROM_RIGHT } from "../helpers/pseudo-language.ts";
import { findFaults } from "../helpers/text-faults.ts";
import { drawingFaults } from "./drawing-faults.ts";
import { faultsOf, layoutFaultsOf } from "./mounted.ts";
import {
  atlas,
  choose,
  click,
  focus,
  go,
  openIn,
  type PseudoLanguage,
  point,
  press,
  rest,
  seen,
  sideways,
  startAtlas,
  type,
} from "./pseudo-page.ts";

const FAULTY = import.meta.glob<string>("../fixtures/faulty-package/*", {
  query: "?raw",
  import: "default",
  eager: true,
});
const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

const AREA = "&area=AF-NAN&from=2021-08-01&to=2023-12-31";
const unfold = () => {
  for (const fold of document.querySelectorAll<HTMLElement>(".filter-panel [aria-expanded=false]")) fold.click();
  return rest();
};
/** The states of the page: a link, and what is done there. */
const STATES: Readonly<Record<string, readonly [link: string, act?: () => Promise<unknown>]>> = {
  "a first visit": [""],
  map: ["", () => click(".welcome > .button")],
  region: [AREA, () => click("button.details-foot")],
  "who says what": [`${AREA}&details=agreement`, () => click(".agreement-fold > .agreement-who")],
  "claims of one who says it": [`${AREA}&details=agreement`, () => click(".agreement-mark")],
  "an event": ["&incident=2021-08-kabul-airport&area=AF-KAB"],
  "claims behind a filter": [`${AREA}&who=UN,TB&source=D,-F&text=taliban&mode=rolling&months=12`],
  "a claim": ["&open=2014-09-26-ghazni-ajristan-is-flag"],
  "a withdrawn claim": ["&open=2024-01-detainees-paktia-training"],
  "no claim": ["&text=qwertz&who=UN&from=2020-01-01&to=2020-02-10"],
  "claims in a table": ["&page=table"],
  "regions in a table": ["&page=table&table=regions&region=AF-KAB,AF-NAN"],
  "about the data": ["&page=about"],
  "a story": ["&story=from-achin-to-today/3&from=2015-09-01&to=2015-10-31&kind=-strength", () => rest(400)],
  "a story that waits": ["&story=from-achin-to-today/3/left&from=2015-09-01", () => rest(400)],
  "no such step": ["&story=from-achin-to-today/40", () => rest(400)],
  "size estimates": ["&page=strength&from=2016-01-01&to=2023-12-31", () => point(".strength-chart svg circle")],
  "size estimates of provinces": ["&page=strength&sizes=parts&scale=linear"],
  "no size estimate": ["&page=strength&kind=attack"],
  "a region without claims": ["&area=AF-KAP", () => rest(600)],
  "what is certain": [AREA, () => click(".sentence .meaning")],
  "the other clock": ["&clock=reported&measure=first-affirmed&mode=cumulative"],
  "groups of a place": ["&measure=groups&map=7.6/34.3/70.6&assertion=-strength"],
  "contested regions": ["&measure=contested&from=2016-01-01&to=2020-12-31", () => click(".legend-head .link-button")],
  "contested anywhere": ["&measure=contested&contest=anywhere", () => click(".ramp-bar button")],
  "a contested region under the pointer": ["&measure=contested", () => point("[data-item^=AF-HER] .map-target")],
  "time since": ["&measure=time-since"],
  "a region under the pointer": ["", () => point("[data-item^=AF-HER] .map-target")],
  "a claim under the pointer": ["&map=7.6/34.3/70.6", () => point("[data-item^=place] .map-target")],
  "a region in focus": ["&measure=first-affirmed", () => focus("[role=option]")],
  "what was added": ["&since=2022-07-01&by=2023-06-30", () => click("button.details-foot")],
  "what was added, listed": ["&since=2022-07-01", () => click(".legend-list")],
  "what had been published": ["&from=2021-01-01&to=2021-06-01&by=2021-06-01&clock=reported"],
  "nothing published": ["&by=2001-01-01"],
  "dates of report that run backwards": [
    "&since=2022-07-01",
    () => type(".published-field:first-child input", "2021-05-17"),
  ],
  filters: [
    "&precision=day&contradicted=others&region=AF-KAB",
    async () => {
      await click(".sentence-filters");
      await unfold();
      await unfold();
    },
  ],
  "time settings": ["", () => click(".control-row-settings")],
  legend: ["", () => click(".ramp-bar button")],
  spread: ["&page=spread&series=yes&from=2021-08-01&to=2023-12-31"],
  comparison: ["&page=compare&from=2021-08-01"],
  "two sides": ["&page=compare&compare=two&against=2017-01-01/2017-12-31&againstwho=US"],
  "wider areas": [
    "",
    async () => {
      await click(".header-tools > button[aria-haspopup=dialog]:first-child");
      await click(".more-sheet > button:nth-of-type(3)");
    },
  ],
  more: ["", () => click(".header-tools > button[aria-haspopup=dialog]:first-child")],
  keys: ["", () => press("?")],
  "what of a link is of no use": ["&lang=en-XX&glow=1&from=2021-13-01&who=XX"],
  "a link copied": ["", () => click(".header-tools > button:has(+ .button.main)")],
  "all that is of no use in a link": [
    "&glow=1&from=2021-13-01&who=XX&region=PK999&map=99/0/0&months=0&clock=noon",
    () => click(".notice-more"),
  ],
  "a link to copy by hand": [
    "",
    async () => {
      vi.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("denied"));
      await click(".header-tools > button:has(+ .button.main)");
    },
  ],
  "what is no date": ["", () => type(".date-field input", "foo")],
  "a start after the end": ["&from=2020-01-01&to=2021-12-31", () => type(".date-field input", "2023-05-17")],
};

/** Scrolls all that scrolls in a page beside the map to its end; whether anything did. */
function toTheEnd(): boolean {
  const scrolled = [...document.querySelectorAll(":is(.page-work, .page-aside) *")].filter((each) => {
    each.scrollTop = each.scrollHeight;
    return each.scrollTop > 0;
  });
  return scrolled.length > 0;
}

/** What holds of the page in a pseudo-language, wherever it can be read, in a theme. */
export function holdsIn(language: PseudoLanguage, theme: Theme): void {
  const faultsNow = () => [
    ...englishIn(document.documentElement, language === FROM_RIGHT, location.href),
    ...glueIn(document.body),
    ...findFaults(),
    ...sideways(),
  ];

  // Between the widest and the narrowest, words from left to right meet nothing that those from right to left do not.
  it.each(SIZES.filter(([width]) => language === FROM_RIGHT || width !== 1024))(
    "nothing is in English, cut off or covered at %s by %s px",
    async (width, height) => {
      await openIn(language, theme, width, height);
      await seen("[data-map-ready]");
      // Longer words can bring targets too near to one another; turned round, what scrolls can change.
      const isWhole = language === FROM_RIGHT && width === SIZES[0][0];
      const found: Record<string, unknown> = {};
      for (const [name, [link, act]] of Object.entries(STATES)) {
        for (const _ of ["a sheet", "the details"]) await press("Escape");
        await go(language.code, link);
        await act?.();
        await rest();
        const moving = document.getAnimations().filter((each) => each instanceof CSSTransition);
        await Promise.all(moving.map((each) => each.finished.catch(() => undefined)));
        const look = async () => [...faultsNow(), ...(isWhole ? await layoutFaultsOf() : [])];
        let faults = await look();
        if (faults.length > 0) {
          await rest(600); // Something may still have been on its way.
          faults = await look();
        }
        if (link.startsWith("&page=") && toTheEnd()) {
          await rest();
          faults = [...faults, ...findFaults()];
        }
        if (faults.length > 0) found[name] = faults;
      }
      expect(found).toEqual({});
    },
    300_000,
  );

  it("figures of all sizes hold their words, and so does the form that makes them", async () => {
    await openIn(language, theme, 1440, 900);
    await seen("[data-map-ready]");
    const found: Record<string, unknown> = {};
    for (const link of [
      "",
      "&since=2022-07-01&by=2023-06-30&kind=-strength",
      "&from=2016-01-01&to=2020-12-31&measure=contested",
      "&from=2021-08-01&to=2023-12-31&clock=reported&who=TB,UN&measure=first-affirmed&area=AF-NAN",
    ]) {
      await go(language.code, link);
      await click(".header .button.main");
      for (const [size, { width, height }] of Object.entries(FIGURE_SIZES)) {
        await choose(".figure-choices select", size);
        await seen(`.figure-preview > svg[viewBox="0 0 ${width} ${height}"]`);
        const faults = [...faultsNow(), ...drawingFaults(".figure-preview > svg")];
        if (faults.length > 0) found[`${size} ${link}`] = faults;
      }
      await press("Escape");
    }
    expect(found).toEqual({});
  }, 120_000);

  it("faults of the data are told in it, and why there is no atlas", async () => {
    atlas.readFile = (file) =>
      new Response(FAULTY[`../fixtures/faulty-package/${file}`] ?? "", {
        status: FAULTY[`../fixtures/faulty-package/${file}`] === undefined ? 404 : 200,
      });
    await openIn(language, theme, 1024, 768);
    await seen(".header-problems");
    await click(".header-problems");
    await seen(".problems tbody tr");
    expect(document.querySelectorAll(".problems tbody tr").length).toBeGreaterThan(10);
    const list = document.querySelector(".problems") ?? document.body;
    expect(englishIn(list, language === FROM_RIGHT, location.href)).toEqual([]);
    expect(findFaults()).toEqual([]);
    atlas.end();

    atlas.readFile = () => new Response("", { status: 404 });
    await startAtlas();
    await seen(".screen-note.fault");
    expect([...faultsNow(), ...(await faultsOf())]).toEqual([]);
  }, 60_000);
}
