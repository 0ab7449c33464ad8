import type { Locator, Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import { categoryOf, polarityOf, spanOf } from "../helpers/claim-rows.ts";
import { claimsOf, type Facet, optionCounts, type Question } from "../helpers/counted-from-csv.ts";
import { rowsOf } from "../helpers/csv-rows.ts";
import { bricksOf, linkOf, optionsIn, partOf } from "../helpers/page-reading.ts";
import { useSite } from "../helpers/visit.ts";

const site = useSite();
const soon = { timeout: 30_000 };
vi.setConfig({ testTimeout: 180_000 });

const states: readonly (readonly [title: string, question: Question])[] = [
  ["everything", {}],
  [
    "a window of what occurred, two categories, some kinds, better sources",
    {
      from: "2021-08-10",
      to: "2023-09-05",
      categories: ["UN", "TB"],
      withoutKinds: ["strength", "control"],
      sourceAtLeast: "D",
      withoutUnjudgedSources: true,
    },
  ],
  [
    "what was reported up to mid-2022 on Pakistan or Nangarhar by those who affirm",
    { clock: "reported", to: "2022-06-15", regions: ["PK", "AF-NAN"], says: ["affirm"] },
  ],
  [
    "publishers, claimants and words",
    { publishers: ["Dawn", "Voice of America"], claimants: ["is-khorasan", "is-central"], words: ["Pakistan"] },
  ],
  [
    "what more filters read, by the clock of reports",
    {
      clock: "reported",
      to: "2022-12-31",
      extents: ["named", "part"],
      withoutPrecisions: ["year"],
      withoutResponsibilities: ["claimed"],
      corroborated: ["recorded", "dates"],
      withoutContradicted: ["own"],
    },
  ],
];

const CLAIMANT_CATEGORIES = {
  IS: "Islamic State",
  TB: "Taliban",
  AR: "Afghan Republic",
  PK: "Pakistan",
  US: "United States",
  OG: "Other governments",
  UN: "United Nations",
  RM: "Research and media",
  LO: "Local and other",
};
const KINDS = {
  presence: "Presence",
  attack: "Attack",
  operation: "Operation against it",
  network: "Support network",
  leadership: "Leadership",
  facility: "Camps or facility",
  recruitment: "Recruitment",
  control: "Control of ground",
  denial: "Denial",
  defeat: "Defeat declared",
  "disputed-attribution": "Disputed attribution",
  strength: "Size estimate",
};
const MORE = [
  [
    "Extent",
    "extent",
    {
      named: "Regions by name",
      part: "A part, not named",
      most: "Most or nearly all provinces",
      country: "Whole country",
    },
  ],
  [
    "Date known to",
    "precision",
    { day: "The day", month: "The month", quarter: "The quarter", year: "The year", unknown: "Not known" },
  ],
  [
    "Responsibility",
    "responsibility",
    {
      claimed: "Claimed by IS",
      attributed: "Laid to IS-K by others",
      denied: "Denied",
      unknown: "Unknown",
      "no-attack": "Not an attack",
    },
  ],
  [
    "Corroborated by other groups",
    "corroborated",
    { recorded: "On record", dates: "In the same days", none: "Not corroborated" },
  ],
  ["Contradicted", "contradicted", { others: "By another group", own: "By its own group", none: "Not contradicted" }],
  [
    "Branch",
    "branch",
    { khorasan: "Khorasan (IS-K)", pakistan: "Pakistan Province", other: "Another", "not-said": "Not said" },
  ],
] as const;
const PUBLISHERS = ["Dawn", "Afghan Witness", "KabulNow", "Voice of America", "The Diplomat", "Amu TV"];

describe.each(states)("%s", (_, question) => {
  test("each option shows its count under all other filters", async () => {
    const page = await site.open(linkOf(question));
    const panel = page.getByRole("search", { name: "Filters" });
    const section = (name: string) => panel.getByRole("region", { name, exact: true });

    const who = section("Who claims it");
    expect(await shown(who)).toEqual(named(CLAIMANT_CATEGORIES, "category", question));
    expect(await shown(section("What they say"))).toEqual(
      named({ affirm: "Affirm", deny: "Deny", neither: "Neither" }, "says", question),
    );

    for (const category of ["Taliban", "Islamic State"]) {
      await who.getByRole("button", { name: `claimants of ${category}` }).click();
      await who.getByRole("button", { name: `claimants of ${category}`, expanded: true }).waitFor();
      const more = who.getByRole("button", { name: "Show all" });
      if ((await more.count()) === 0) continue;
      await more.click();
      await more.waitFor({ state: "hidden" });
    }
    const claimants = rowsOf("claimants.csv").filter(({ type = "" }) => ["taliban", "is"].includes(type));
    const names = Object.fromEntries(claimants.map(({ id, name }) => [id, name]));
    expect(await shown(who)).toEqual({
      ...named(CLAIMANT_CATEGORIES, "category", question),
      ...named(names, "claimant", question),
    });

    const kinds = await unfolded(section("Kind of claim"));
    expect(await shown(kinds)).toEqual(named(KINDS, "kind", question));

    const publishers = await unfolded(section("Publisher"));
    const counts = optionCounts("publisher", question);
    for (const publisher of PUBLISHERS) {
      await publishers.getByRole("searchbox").fill(publisher);
      const found = async () => [...(await optionsIn(publishers)).keys()];
      await expect.poll(async () => (await found()).every((name) => name.includes(publisher)), soon).toBe(true);
      const options = await optionsIn(publishers);
      expect([publisher, options.get(publisher)]).toEqual([publisher, counts.get(publisher) ?? 0]);
    }

    const regions = await unfolded(section("Region"));
    for (const whole of ["Afghanistan", "Pakistan", "Balochistan", "Iran"]) {
      await regions.getByRole("button", { name: `parts of ${whole}` }).click();
    }
    const all = Object.fromEntries(rowsOf("regions.csv").map(({ id, name }) => [id, name]));
    expect(await shown(regions)).toEqual(named(all, "region", question));

    const more = await unfolded(section("More filters"));
    for (const [title, facet, options] of MORE) {
      const own = more.getByRole("region", { name: title, exact: true });
      expect(await shown(own), title).toEqual(named(options, facet, question));
    }
  });

  test("each claim known to a day or month is a brick in its month, and no other", async () => {
    const page = await site.turn(linkOf(question));
    const expected = expectedColumns(question);
    expect(Object.keys(expected)).not.toEqual([]);
    expect(await drawnColumns(page)).toEqual(expected);
  });
});

test("a search in the publishers keeps every letter of a fast typist", async () => {
  const page = await site.open();
  const publishers = await unfolded(page.getByRole("region", { name: "Publisher", exact: true }));
  const field = publishers.getByRole("searchbox");
  for (const words of ["Voice of America", "Afghan Witness", "The Diplomat"]) {
    await field.fill("");
    await field.pressSequentially(words);
    const matching = [...optionCounts("publisher", {}).keys()].filter((name) => name.includes(words));
    await expect.poll(async () => [...(await optionsIn(publishers)).keys()].sort(), soon).toEqual(matching.sort());
    expect(await field.inputValue()).toBe(words);
  }
});

test("claims without a date of publication are told of", async () => {
  const undated = rowsOf("claims.csv").filter((row) => row["reported_on"] === "").length;
  const page = await site.turn(linkOf({ clock: "reported" }));
  await partOf(page, "Timeline").getByText(`${undated} claims have no date of publication.`).waitFor();
});

/** The options of a section with their counts. */
async function shown(section: Locator): Promise<Readonly<Record<string, number>>> {
  return Object.fromEntries(await optionsIn(section));
}

async function unfolded(section: Locator): Promise<Locator> {
  await section.getByRole("button", { expanded: false }).first().click();
  return section;
}

/** The counts of the files under the names that the page gives to values. */
function named(
  names: Readonly<Record<string, string | undefined>>,
  facet: Facet,
  question: Question,
): Readonly<Record<string, number>> {
  const counts = optionCounts(facet, question);
  return Object.fromEntries(Object.entries(names).map(([value, name]) => [name, counts.get(value) ?? 0]));
}

/** Bricks by month, category, place and strength, as they are drawn: "2021-08 TB deny inside" → 2. */
async function drawnColumns(page: Page): Promise<Readonly<Record<string, number>>> {
  const bricks = await bricksOf(page);
  const widest = Math.max(...bricks.map(({ width }) => width));
  return tally(
    bricks.map(({ month, category, inside, below, hollow, width }) => {
      if (below !== hollow) return `${month} ${category}: a denial is not hollow, or another claim is`;
      const place = below ? "deny" : width < widest * 0.6 ? "neither" : "affirm";
      return `${month} ${category} ${place} ${inside ? "inside" : "outside"}`;
    }),
  );
}

/** The same from the files: all claims under the filter, whatever the window; a month that the window touches is inside. */
function expectedColumns(question: Question): Readonly<Record<string, number>> {
  const { from, to, ...filter } = question;
  return tally(
    claimsOf(filter).flatMap((row) => {
      const span = spanOf(row, question.clock);
      if (span === null || !["day", "month"].includes(span[2])) return [];
      const month = span[0].slice(0, 7);
      const isInside = (!from || month >= from.slice(0, 7)) && (!to || month <= to.slice(0, 7));
      return [`${month} ${categoryOf(row)} ${polarityOf(row)} ${isInside ? "inside" : "outside"}`];
    }),
  );
}

function tally(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
