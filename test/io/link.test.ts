import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../src/core/filter/filter.ts";
import { DEFAULT_TIMELINE } from "../../src/core/timeline/timeline.ts";
import { DEFAULT_VIEW, type ViewState } from "../../src/core/view-state.ts";
import { decodeLink, encodeLink } from "../../src/io/link.ts";
import { linkFaultInWords } from "../../src/words/en/link-faults.ts";
import {
  createClaim,
  createClaimant,
  createDataset,
  createDay,
  createEvent,
  createPublication,
  createWithdrawal,
} from "../helpers/claims.ts";

const dataset = createDataset({
  claims: [createClaim({ id: "claim-one", regions: ["AF-NAN", "PK213"] })],
  withdrawn: [createWithdrawal({ id: "claim-gone", successor: "claim-one" })],
  claimants: [createClaimant({ id: "unama" }), createClaimant({ id: "taliban-spokesman" })],
  publications: [createPublication({ id: "publication", publisher: "Dawn (Reuters), via AP" })],
  events: [createEvent({ id: "2023-05-raid" })],
});

function filtered(filter: Partial<ViewState["filter"]>): ViewState {
  return { ...DEFAULT_VIEW, filter: { ...NO_FILTER, ...filter } };
}

function timed(timeline: Partial<ViewState["timeline"]>): ViewState {
  return { ...DEFAULT_VIEW, timeline: { ...DEFAULT_TIMELINE, ...timeline } };
}

const august2021 = createDay("2021-08-01");
const links: readonly (readonly [string, ViewState])[] = [
  ["#v1", DEFAULT_VIEW],
  ["#v1&from=2021-08-01", timed({ window: { from: august2021, to: null } })],
  ["#v1&to=2023-12-31", timed({ window: { from: null, to: createDay("2023-12-31") } })],
  ["#v1&clock=reported&mode=rolling&months=6", timed({ clock: "reported", mode: "rolling", rollingMonths: 6 })],
  ["#v1&step=claim&speed=0.5&loop=yes", timed({ step: "claim", speed: 0.5, loop: true })],
  ["#v1&who=TB,UN", filtered({ category: { kind: "only", values: ["TB", "UN"] } })],
  ["#v1&who=-IS,-TB", filtered({ category: { kind: "without", values: ["IS", "TB"] } })],
  ["#v1&who=:none", filtered({ category: { kind: "only", values: [] } })],
  ["#v1&claimant=-unama", filtered({ claimant: { kind: "without", values: ["unama" as never] } })],
  [
    "#v1&publisher=Dawn%20%28Reuters%29%2C%20via%20AP",
    filtered({ publisher: { kind: "only", values: ["Dawn (Reuters), via AP"] } }),
  ],
  ["#v1&kind=attack,denial", filtered({ assertion: { kind: "only", values: ["attack", "denial"] } })],
  ["#v1&says=-neither", filtered({ polarity: { kind: "without", values: ["neither"] } })],
  ["#v1&region=AF,PK213", filtered({ region: { kind: "only", values: ["AF", "PK213"] as never } })],
  ["#v1&source=D", filtered({ reliability: { atLeast: "D", unjudged: true } })],
  ["#v1&source=D,-F", filtered({ reliability: { atLeast: "D", unjudged: false } })],
  ["#v1&claim=-6", filtered({ credibility: { atLeast: null, unjudged: false } })],
  ["#v1&extent=named,part", filtered({ extent: { kind: "only", values: ["named", "part"] } })],
  ["#v1&precision=-year,-unknown", filtered({ precision: { kind: "without", values: ["year", "unknown"] } })],
  [
    "#v1&responsibility=claimed,no-attack",
    filtered({ responsibility: { kind: "only", values: ["claimed", "no-attack"] } }),
  ],
  ["#v1&corroborated=-none", filtered({ corroborated: { kind: "without", values: ["none"] } })],
  ["#v1&contradicted=others,own", filtered({ contradicted: { kind: "only", values: ["others", "own"] } })],
  ["#v1&branch=-not-said", filtered({ branch: { kind: "without", values: ["not-said"] } })],
  ["#v1&event=2023-05-raid", filtered({ event: { kind: "only", values: ["2023-05-raid"] } })],
  ["#v1&event=-noEvent", filtered({ event: { kind: "without", values: ["noEvent"] } })],
  ["#v1&text=Mastung%2C%20%22bus%21%22", filtered({ text: 'Mastung, "bus!"' })],
  [
    "#v1&page=table&table=regions&sort=grade&regionsort=-last-denied",
    {
      ...DEFAULT_VIEW,
      page: "table",
      table: "regions",
      claimSort: { column: "grade", descending: false },
      areaSort: { column: "last-denied", descending: true },
    },
  ],
  ["#v1&measure=first-affirmed&order=claimant", { ...DEFAULT_VIEW, measure: "first-affirmed", order: "claimant" }],
  [
    "#v1&area=AF:country&open=claim-one",
    { ...DEFAULT_VIEW, selection: { area: "AF:country" as never, claim: "claim-one" as never } },
  ],
  [
    "#v1&details=agreement&area=PK213",
    { ...DEFAULT_VIEW, details: "agreement", selection: { area: "PK213" as never, claim: null } },
  ],
  [
    "#v1&area=PK213&incident=2023-05-raid",
    { ...DEFAULT_VIEW, selection: { area: "PK213" as never, claim: null, event: "2023-05-raid" as never } },
  ],
  ["#v1&open=claim-gone", { ...DEFAULT_VIEW, selection: { area: null, claim: "claim-gone" as never } }],
  ["#v1&map=5.25/33.4/-66.1234", { ...DEFAULT_VIEW, camera: { longitude: -66.1234, latitude: 33.4, zoom: 5.25 } }],
];

describe.each(links)("%s", (link, view) => {
  test("is what its view is written as", () => {
    expect(encodeLink(view)).toBe(link);
  });

  test("gives its view back", () => {
    expect(decodeLink(link, dataset)).toEqual({ view, ignored: [] });
  });
});

test("an empty fragment is the default view", () => {
  for (const fragment of ["", "#", "#&"])
    expect(decodeLink(fragment, dataset)).toEqual({ view: DEFAULT_VIEW, ignored: [] });
});

test("the order of chosen values does not change the link", () => {
  const view = filtered({ category: { kind: "only", values: ["UN", "TB", "UN"] } });
  expect(encodeLink(view)).toBe("#v1&who=TB,UN");
});

test("the camera is kept to 4 decimals, and writing it again changes nothing", () => {
  const camera = { longitude: 66.123456, latitude: -0.00001, zoom: 5.12345 };
  const link = encodeLink({ ...DEFAULT_VIEW, camera });
  expect(link).toBe("#v1&map=5.1235/0/66.1235");
  expect(encodeLink(decodeLink(link, dataset).view)).toBe(link);
});

test("a lone surrogate in a text does not break the link", () => {
  expect(encodeLink(filtered({ text: "a\uD800" }))).toBe("#v1&text=a%EF%BF%BD");
});

describe("what is not valid is ignored and named:", () => {
  test.each([
    ["from=2021-02-30", "start “2021-02-30”"],
    ["from=1899-12-31", "start “1899-12-31”"],
    ["to=2201-01-01", "end “2201-01-01”"],
    ["from=2023-01-01&to=2022-12-31", "dates 1 Jan 2023 to 31 Dec 2022, which run backwards"],
    ["clock=sundial", "clock “sundial”"],
    ["months=0", "months “0”"],
    ["months=241", "months “241”"],
    ["months=1.5", "months “1.5”"],
    ["speed=3", "speed “3”"],
    ["loop=constructor", "loop “constructor”"],
    ["who=XX", "kind of claimant “XX”"],
    ["claimant=nobody", "claimant “nobody”"],
    ["publisher=%E0%A4%A", "publisher “%E0%A4%A”"],
    ["region=PK999", "region “PK999”"],
    ["source=F", "reliability “F”"],
    ["source=B,-F,-F", "reliability “B,-F,-F”"],
    ["claim=6", "credibility “6”"],
    ["extent=all", "extent “all”"],
    ["precision=week", "precision of dates “week”"],
    ["responsibility=they", "responsibility “they”"],
    ["corroborated=no", "corroboration “no”"],
    ["contradicted=yes", "contradiction “yes”"],
    ["branch=sahel", "branch “sahel”"],
    ["event=2023-06-raid", "event “2023-06-raid”"],
    ["text=%", "search text “%”"],
    ["area=PK213:country", "area “PK213:country”"],
    ["area=AF", "area “AF”"],
    ["open=no-claim", "open claim “no-claim”"],
    ["map=23/33/66", "map position “23/33/66”"],
    ["map=5/86/66", "map position “5/86/66”"],
    ["map=5/33/181", "map position “5/33/181”"],
    ["map=5/33", "map position “5/33”"],
    ["lang=xx-YY", "language “xx-YY”"],
    ["lang=e", "language “e”"],
    ["colour=red", "unknown part “colour”"],
    ["loop", "loop “”"],
    ["constructor=1", "unknown part “constructor”"],
  ])("%s", (parameters, named) => {
    expect(decodedInWords(`#v1&${parameters}`)).toEqual({ view: DEFAULT_VIEW, ignored: [named] });
  });

  test("while the rest is kept", () => {
    expect(decodedInWords("#v1&who=UN,XX,-TB&months=6&months=7&step=week")).toEqual({
      view: {
        ...DEFAULT_VIEW,
        filter: { ...NO_FILTER, category: { kind: "only", values: ["UN"] } },
        timeline: { ...DEFAULT_TIMELINE, rollingMonths: 6 },
      },
      ignored: ["months “7”", "step “week”", "kind of claimant “XX”", "kind of claimant “-TB”"],
    });
  });
});

describe("versions", () => {
  test("a link without a version knew months only", () => {
    const window = { from: august2021, to: createDay("2024-02-29") };
    expect(decodeLink("#from=2021-08&to=2024-02&who=UN", dataset)).toEqual({
      view: { ...timed({ window }), filter: { ...NO_FILTER, category: { kind: "only", values: ["UN"] } } },
      ignored: [],
    });
    expect(decodeLink("#from=2021-08-01", dataset).view).toEqual(timed({ window: { from: august2021, to: null } }));
    expect(decodedInWords("#from=2021-13").ignored).toEqual(["start “2021-13”"]);
  });

  test("a month is no day in the present version", () => {
    expect(decodedInWords("#v1&from=2021-08").ignored).toEqual(["start “2021-08”"]);
  });

  test("a newer link is read as far as it is understood", () => {
    expect(decodedInWords("#v7&months=6&glow=yes")).toEqual({
      view: timed({ rollingMonths: 6 }),
      ignored: ["what is new in version 7 of links", "unknown part “glow”"],
    });
  });
});

function decodedInWords(fragment: string) {
  const { view, ignored } = decodeLink(fragment, dataset);
  return { view, ignored: ignored.map(linkFaultInWords) };
}
