import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, test, vi } from "vitest";
import { type Answer, answerWith, type Files, filesOf } from "../helpers/fixture-package.ts";
import { countInSentence, detailsOf, regionWords, widerAreas } from "../helpers/page-reading.ts";
import { ready, useSite } from "../helpers/visit.ts";

const site = useSite();
vi.setConfig({ testTimeout: 120_000 });
const address = inject("siteUrl");

describe("a package with faulty rows", () => {
  const faults: readonly (readonly [
    file: string,
    row: string,
    column: string,
    value: string,
    reason: string,
    mend: string,
  ])[] = [
    [
      "publications.csv",
      "7",
      "url",
      "javascript:alert(1)",
      "no web address. Left out with it: claims.csv, row 12.",
      "http",
    ],
    ["claims.csv", "3", "assertion", "atack", "Left out with it: relations.csv, row 5.", "Write attack, or another of"],
    ["claims.csv", "5", "occurred_to", "2020-03-04", "ends before it begins (2020-03-05)", "Correct occurred_from or"],
    ["claims.csv", "6", "occurred_from", "2022-13-01", "“2022-13-01” is no date", "Write"],
    ["claims.csv", "7", "occurred_from", "05/06/2023", "5 Jun 2023 or 6 May 2023", "Write 2023-06-05 or 2023-05-06."],
    ["claims.csv", "8", "regions", "Nangahar", "No region is called “Nangahar”", "Write Nangarhar, or another name"],
    ["claims.csv", "10", "id", "second-presence", "Row 9 has the id", "Give this row an id of its own"],
    ["claims.csv", "11", "claimant", "fixture-nobody", "No row of claimants.csv has the id", "claimants.csv"],
    ["claims.csv", "13", "killed_low", "9", "The low end 9 is above the high end 4", "Exchange the two"],
    ["claims.csv", "16", "denies", "", "must say what it denies", "Write presence"],
    ["claims.csv", "17", "extent", "named", "Afghanistan is a country", "Write the extent country, most or part"],
    ["claims.csv", "19", "killed_low", "about 9", "is no whole number", "Write digits only"],
    ["claims.csv", "19", "reliability", "G", "none of the words of this column", "Write"],
    ["claims.csv", "19", "responsibility", "", "must say who is responsible", "Write claimed"],
    [
      "relations.csv",
      "6",
      "from",
      "denial-quetta",
      "written once, with the ids in alphabetical order",
      "Exchange from and to",
    ],
    ["relations.csv", "6", "relation", "contradicts", "Row 3 says the same", "Remove one of the two rows"],
  ];

  test("shows what is good and lists each fault with file, row, column, value, reason and mend", async () => {
    const page = await site.visit(address, {}, (page) => answerWith(page, filesOf("faulty-package")));
    await ready(page);
    expect(await countInSentence(page)).toBe("10 of 10 claims");
    expect(Object.fromEntries(await regionWords(page))).toEqual({
      Nangarhar: "2 claims, 2 affirm, 2 separate voices; Afghan Republic affirms, United Nations affirms",
      Kunar: "1 claim, 1 affirms, 1 separate voice; United Nations affirms",
      "Sar-e Pul": "1 claim, 1 affirms, 1 separate voice; United Nations affirms",
      Quetta:
        "3 claims, 1 affirms, 1 denies, 1 does neither, 3 separate voices; " +
        "Islamic State affirms, Taliban denies, Afghan Republic does neither",
      Khuzdar: "1 claim, 1 affirms, 1 separate voice; United Nations affirms",
    });
    expect(Object.fromEntries(await widerAreas(page))).toEqual({
      "Afghanistan: Whole of Afghanistan": "1, 1 deny",
      "Afghanistan: Most or nearly all of Afghanistan": "1",
      "Afghanistan: A part of Afghanistan": "1",
    });

    await page.getByRole("button", { name: "Data problems (15)" }).click();
    const panel = page.getByRole("dialog", { name: "15 rows were left out" });
    const rows = await panel
      .getByRole("table")
      .evaluateAll((tables) =>
        tables.flatMap((table) =>
          [...table.querySelectorAll("tbody tr")].map((row) => [
            table.querySelector("caption")?.textContent ?? "",
            ...[...row.querySelectorAll("td")].map((cell) => cell.textContent ?? ""),
          ]),
        ),
      );
    expect(rows).toEqual(
      faults.map(([file, row, column, value, reason, mend]) => [
        file,
        row,
        column,
        value,
        expect.stringContaining(reason),
        expect.stringContaining(mend),
      ]),
    );
    await panel.getByRole("button", { name: "Close" }).click();
    await panel.waitFor({ state: "hidden" });
    await detailsOf(page).getByRole("heading", { name: "10 claims" }).waitFor();
  });

  test("the real package has no such list", async () => {
    const page = await site.open();
    expect(await page.getByRole("button", { name: "Data problems" }).count()).toBe(0);
  });
});

describe("a package that cannot be used", () => {
  const good = filesOf("small-package");
  const page404: Answer = { status: 404, contentType: "text/html", body: "<!doctype html><title>Not found</title>" };
  const cases: readonly (readonly [how: string, file: string, answer: Answer | null, reason: string, mend: string])[] =
    [
      [
        "is missing",
        "claims.csv",
        page404,
        "The file is missing (the server answered 404).",
        "Put it back into the data",
      ],
      [
        "is a web page",
        "claimants.csv",
        { ...page404, status: 200 },
        "The server sent a web page instead of the file",
        "Put the file into the data folder.",
      ],
      [
        "is cut off",
        "regions.geojson",
        { body: (good["regions.geojson"] ?? "").slice(0, 400) },
        "The file is cut off or damaged: it cannot be read as JSON.",
        "Put a complete copy into the data folder.",
      ],
      ["is empty", "relations.csv", { body: "\n" }, "The file is empty.", "Put a complete copy into the data folder."],
      [
        "ends in a quotation",
        "regions.csv",
        { body: `${(good["regions.csv"] ?? "").split("\n")[0]}\n"AF` },
        "inside a quoted cell",
        "close the quotation in row 2",
      ],
      [
        "has other headings",
        "claims.csv",
        { body: "when,where\n2020,Kabul\n" },
        "columns are missing, so no row could be taken",
        "Write the headings",
      ],
      [
        "has no row",
        "claims.csv",
        { body: (good["claims.csv"] ?? "").split("\n")[0] ?? "" },
        "no rows",
        "complete copy",
      ],
      [
        "is a pointer",
        "claimants.csv",
        { body: "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n" },
        "a pointer to it by Git LFS",
        "Run git lfs pull",
      ],
      [
        "has no polygon",
        "regions.geojson",
        { body: '{"type":"FeatureCollection","features":[null]}' },
        "None of its 1 features is a polygon",
        "complete copy",
      ],
      ["does not come", "publications.csv", null, "The file could not be fetched.", "Check the connection"],
    ];

  test.each(cases)("is told of, with the mend, where a file %s: %s", async (_, file, answer, reason, mend) => {
    site.expectFault(/404|ERR_FAILED/);
    const page = await site.visit(address, {}, (page) => answerWith(page, good, { [file]: answer }));
    const words = await faultIn(page);
    expect(words).toContain(`${file}: `);
    expect(words).toContain(reason);
    expect(words).toContain(mend);
  });

  test("is loaded once more at a press, and shown where it is mended", async () => {
    site.expectFault(/404/);
    const answers: Record<string, Answer> = { "claims.csv": page404 };
    const page = await site.visit(address, {}, (page) => answerWith(page, good, answers));
    expect(await faultIn(page)).toContain("claims.csv: The file is missing");
    delete answers["claims.csv"];
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await ready(page);
    expect(await countInSentence(page)).toBe("9 of 9 claims");
  });
});

describe("a table from a spreadsheet", () => {
  const folder = "test/fixtures/spreadsheet-inputs";
  const body = (name: string) => readFileSync(`${folder}/${name}`);

  test.each([
    ["01-year-typo", 2, "lies after the day of this edition"],
    ["03-utf16", 1, "of the 744 rows that datapackage.json describes"],
    ["05-dotted-dates", 2, "of the 744 rows that datapackage.json describes"],
    ["08-rtl-and-long-word", 2, "of the 744 rows that datapackage.json describes"],
    ["09-title-row", 1, "of the 744 rows that datapackage.json describes"],
  ])("%s is read, and what is odd in it stands first", async (name, claims, cause) => {
    const answers = {
      "claims.csv": { body: body(`${name}.claims.csv`) },
      "relations.csv": { body: body("relations.csv") },
    };
    const page = await site.visit(address, {}, (page) => answerWith(page, {}, answers));
    await ready(page);
    expect(await countInSentence(page)).toBe(`${claims} of ${claims} ${claims === 1 ? "claim" : "claims"}`);
    await page.getByRole("button", { name: /^Data problems \(\d\)$/ }).click();
    const rows = await page.getByRole("dialog").getByRole("row").allTextContents();
    expect(rows[1]).toContain(`The file has ${claims} of the 744 rows that datapackage.json describes`);
    expect(rows.slice(0, 6).join("\n")).toContain(cause);
  });
});

test("a feature without a shape is left out and told, and the map is drawn", async () => {
  const good = filesOf("small-package");
  const context = JSON.parse(good["context.geojson"] ?? "");
  context.features.push(null);
  const files = { ...good, "context.geojson": JSON.stringify(context) };
  const page = await site.visit(address, {}, (page) => answerWith(page, files));
  await ready(page);
  await page.getByRole("button", { name: "Data problems (1)" }).click();
  await page.getByRole("dialog").getByText("Number 2 of its features is no feature.").waitFor();
});

test("markup and scripts in the data are shown as text and do nothing", async () => {
  const image = "<img src=x onerror=\"document.title='run'\">";
  const good = filesOf("small-package");
  const inTable = (text = "", plain: string, markup: string) =>
    text.replaceAll(plain, `${markup.replaceAll('"', '""')}`);
  const hostile: Files = {
    ...good,
    "claims.csv": inTable(good["claims.csv"], "Fixture: an invented claim, attack-quetta.", image),
    "claimants.csv": (good["claimants.csv"] ?? "").replaceAll("Fixture Group", "<b onclick=alert(1)>Group</b>"),
    "publications.csv": `${(good["publications.csv"] ?? "")
      .replaceAll("Fixture Channel", "<script>document.title='run'</script>")
      .replaceAll("https://example.org/channel", "https://example.org/?q=<img/src/onerror=alert(1)>")
      .trimEnd()}\nscripted,Scripted Press,,javascript:document.title='run',,report\n`,
    "regions.csv": (good["regions.csv"] ?? "").replaceAll("Quetta district", "<i>Quetta</i>"),
  };
  const page = await site.visit(`${address}#v1&area=PK226&open=attack-quetta`, {}, (page) => answerWith(page, hostile));
  await ready(page);
  const entry = detailsOf(page).locator("article.open");
  const words = await entry.textContent();
  expect(words).toContain(image);
  expect(words).toContain("<b onclick=alert(1)>Group</b>");
  expect(words).toContain("<script>document.title='run'</script>");
  expect(await page.locator("img, b[onclick], i, body script, [onerror]").count()).toBe(0);
  const addresses = await page
    .locator("a[href]")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
  expect(addresses).toEqual(["https:"]);
  expect(await page.title()).toMatch(/^Khorasan Claims Atlas: /);

  await page.getByRole("button", { name: "Data problems (1)" }).click();
  await page.getByRole("dialog").getByText("javascript:document.title='run'", { exact: true }).waitFor();
  expect(await page.title()).toMatch(/^Khorasan Claims Atlas: /);
});

/** The words of the screen that says why nothing can be shown. */
async function faultIn(page: Page): Promise<string> {
  const alert = page.getByRole("alert");
  await alert.getByRole("heading", { name: "The claims could not be loaded" }).waitFor();
  return (await alert.textContent()) ?? "";
}
