import { expect, test } from "vitest";
import { decodeLink, encodeLink, languageIn } from "../../src/io/link.ts";
import { LINK_FIELDS } from "../../src/io/link-fields.ts";
import { linkFaultInWords } from "../../src/words/en/link-faults.ts";
import { createClaim, createClaimant, createDataset, createPublication } from "../helpers/claims.ts";

const dataset = createDataset({
  claims: [createClaim({ id: "claim-one", regions: ["AF-NAN", "PK213"] })],
  claimants: [createClaimant({ id: "unama" })],
  publications: ["Dawn (Reuters), via AP", "Express", "Dawn (Reuters)"].map((publisher, index) =>
    createPublication({ id: `publication-${index}`, publisher }),
  ),
});

const LINK =
  "#v1&from=2021-08-01&to=2023-12-31&who=TB,UN&publisher=Dawn%20%28Reuters%29%2C%20via%20AP,Express&source=D,-F&text=car%20bomb&sort=-claimant&area=AF:country&map=6.4/34.5/69.2";
const WITHOUT_TEXT = LINK.replace("&text=car%20bomb", "");
const whole = (link: string) => `#${encodeURIComponent(link.slice(1))}`;

test.each([
  ["commas and slashes", LINK.replaceAll(/[,/]/gu, encodeURIComponent)],
  ["commas, slashes, colons and hyphens", LINK.replaceAll(/[,/:-]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)],
  ["commas and slashes twice", LINK.replaceAll(/[,/]/gu, (sign) => encodeURIComponent(encodeURIComponent(sign)))],
  ["percent signs", WITHOUT_TEXT.replaceAll("%", "%25")],
  ["the whole fragment", whole(LINK)],
  ["the whole fragment twice", whole(whole(LINK))],
  ["the whole fragment and & in HTML", whole(LINK.replaceAll("&", "&amp;"))],
  ["& only", LINK.replaceAll("&", "%26")],
  ["& but the first", LINK.replaceAll("&", "%26").replace("%26", "&")],
  ["= only", LINK.replaceAll("=", "%3D")],
  ["& in HTML", LINK.replaceAll("&", "&amp;")],
  ["& in HTML twice", LINK.replaceAll("&", "&amp;amp;")],
  ["& in HTML by number", LINK.replaceAll("&", "&#38;")],
  ["as a form", `#v1&${new URLSearchParams(LINK.slice(4)).toString()}`],
])("a link means the same with %s encoded", (_, link) => {
  const { view, ignored } = decodeLink(link, dataset);
  expect(ignored.map(linkFaultInWords)).toEqual([]);
  expect(encodeLink(view)).toBe(link.includes("text=") || link.includes("text%") ? LINK : WITHOUT_TEXT);
});

test.each([
  ".",
  ")",
  ").",
  ",",
  ";",
  ":",
  "!",
  "?",
  "]",
  ">",
  "*",
  "_",
  "…",
  "”",
  "»",
  "。",
  "،",
  "؟",
  "%22",
  "%3E",
  "%C2%BB",
  "%E2%80%9D.",
  "%20",
  "%E2%80%8B",
  "&",
  "&amp;",
])("a link means the same with %s after it", (sign) => {
  for (const link of ["#v1", "#v1&who=UN", LINK]) {
    expect(decodeLink(`${link}${sign}`, dataset)).toEqual(decodeLink(link, dataset));
  }
});

test("a text keeps what it was written with", () => {
  for (const text of ["100 %", "%2C", "a&from=2021-01-01", "(bus).", "a+b", "&amp;", "v1&who=UN", "“camp”"]) {
    const { view } = decodeLink("", dataset);
    const link = encodeLink({ ...view, filter: { ...view.filter, text } });
    expect(decodeLink(link, dataset).view.filter.text).toBe(text);
  }
});

test("values are told apart where one holds a comma", () => {
  const publishers = (link: string) => decodeLink(link, dataset).view.filter.publisher.values;
  expect(publishers("#v1&publisher=Dawn%20%28Reuters%29%2C%20via%20AP%2CExpress")).toEqual([
    "Dawn (Reuters), via AP",
    "Express",
  ]);
  expect(publishers("#v1&publisher=Dawn%20%28Reuters%29,%20Express")).toEqual(["Dawn (Reuters)", "Express"]);
});

test("what is of no use is told as it was written, and the rest is taken", () => {
  const { view, ignored } = decodeLink("#v1&who=UN%2CXX&map=99%2F0%2F0", dataset);
  expect(view.filter.category).toEqual({ kind: "only", values: ["UN"] });
  expect(ignored.map(linkFaultInWords)).toEqual(["kind of claimant “XX”", "map position “99%2F0%2F0”"]);
});

test("the language is found in an encoded link too", () => {
  expect(languageIn("#v1%26lang%3Dfa-AF%26who%3DUN", ["en", "fa-AF"])).toBe("fa-AF");
  expect(languageIn("#v1&lang=fa%2DAF.", ["en", "fa-AF"])).toBe("fa-AF");
});

test("every part of a link has a name in words", () => {
  for (const { key } of LINK_FIELDS) {
    expect(linkFaultInWords({ kind: "part", key, value: "x" }), key).not.toMatch(/^unknown/);
  }
});

test("a link of any length is read in time, or refused in words", () => {
  const long = (length: number): readonly string[] => [
    `#v1&region=${"PK999,".repeat(length / 6)}`,
    `#v1&publisher=${"Express,".repeat(length / 8)}`,
    `#v1&text=${"%252525".repeat(length / 7)}`,
    `#v1&${"a&".repeat(length / 2)}`,
    `#v1${"%2526".repeat(length / 5)}`,
    `#${".".repeat(length)}x`,
    `#v1&map=${"%2F".repeat(length / 3)}`,
  ];
  for (const link of [...long(260_000), ...long(490_000)]) {
    const start = performance.now();
    decodeLink(link, dataset);
    expect(performance.now() - start, link.slice(0, 20)).toBeLessThan(2000);
  }
  const { view, ignored } = decodeLink(`#v1&who=UN&text=${"a".repeat(2_000_000)}`, dataset);
  expect(view.filter).toEqual(decodeLink("", dataset).view.filter);
  expect(ignored.map(linkFaultInWords)).toEqual(["its 2,000,016 characters, where up to 500,000 are read"]);
});
