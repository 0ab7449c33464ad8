import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { type Answer, answerWith, filesOf } from "../helpers/fixture-package.ts";
import { countInSentence, detailsOf } from "../helpers/page-reading.ts";
import { ready, useSite } from "../helpers/visit.ts";

const site = useSite();
const address = inject("siteUrl");
const FILE = "coverage.csv";
const small = filesOf("small-package");
const COLUMNS = "id,searched_on,regions,question,sources,outcome,note";

/** Names of the files of the package that a page has asked for since. */
function asked(page: Page): string[] {
  const names: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/data/")) names.push(new URL(request.url()).pathname.split("/").at(-1) ?? "");
  });
  return names;
}

/** The small package with a table of searches, answered so. */
async function visitWith(answer: Answer | string, hash: string): Promise<Page> {
  const descriptor = JSON.parse(small["datapackage.json"] ?? "");
  const resources = [...(descriptor.resources ?? []), { name: "coverage", path: FILE }];
  const files = { ...small, "datapackage.json": JSON.stringify({ ...descriptor, resources }) };
  const page = await site.visit(`${address}${hash}`, {}, (page) =>
    answerWith(page, files, { [FILE]: typeof answer === "string" ? { body: answer } : answer }),
  );
  await ready(page);
  return page;
}

test("what was searched is fetched by what shows it, and by nothing else", async () => {
  const names: string[] = [];
  const page = await site.visit(`${address}#v1&area=AF-NAN`, {}, async (page) => {
    page.on("request", (request) => names.push(new URL(request.url()).pathname.split("/").at(-1) ?? ""));
  });
  await ready(page);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name: "Table" }).click();
  await page.getByRole("grid").locator("tbody > tr").first().waitFor();
  expect(names).toContain("claims.csv");
  expect(names).not.toContain(FILE);
  const later = asked(page);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name: "About the data" }).click();
  const table = page.getByRole("table", { name: "What was searched, and when" });
  await table.getByText("Kapisa").first().waitFor();
  expect(later.filter((name) => name.endsWith(".csv"))).toEqual([FILE]);
  expect(await table.getByRole("row").count()).toBe(3);
});

test("a region that no claim names says that it was searched for, and that nothing was found", async () => {
  const page = await site.visit(`${address}#v1&area=AF-KAP`);
  await ready(page);
  const details = detailsOf(page);
  await details.getByText("Searched for by name:").waitFor();
  expect(await details.getByText("nothing found").count()).toBe(2);
  expect(await details.getByText("No claim is no sign of absence").count()).toBe(1);
});

test("one that was not searched for by name says so", async () => {
  const page = await visitWith(`${COLUMNS}\none,2025,Quetta,Claims,An index,nothing,`, "#v1&area=AF-SAR");
  await detailsOf(page).getByText("Not searched for by name.").waitFor();
});

test.each<readonly [string, Answer | string, string]>([
  ["missing", { status: 404 }, "coverage.csv: The file is missing (the server answered 404)."],
  ["useless", "id,when\none,2025", "coverage.csv: "],
])("a table that is %s is told where it is shown, and costs nothing else", async (_, answer, words) => {
  const page = await visitWith(answer, "#v1&area=AF-SAR");
  await detailsOf(page).getByRole("alert").getByText(words).waitFor();
  expect(await countInSentence(page)).toMatch(/of \d+ claims/);
  expect(await page.getByRole("button", { name: /Data problems/ }).count()).toBe(0);
  if (typeof answer === "object") site.expectFault(/404/);
});

test("a faulty row is told with its number, and the others are taken", async () => {
  const rows = ["one,lately,Quetta,Claims,An index,nothing,", "two,2025,Sar-e Pul,Claims,An index,nothing,"];
  const page = await visitWith([COLUMNS, ...rows].join("\n"), "#v1&area=AF-SAR");
  await detailsOf(page).getByText("2025, nothing found").waitFor();
  await page.getByRole("button", { name: "Data problems (1)" }).click();
  await page.getByRole("dialog").getByText("“lately” is no date.").waitFor();
});
