import { expect, test, vi } from "vitest";
import { rowsOf } from "../helpers/csv-rows.ts";
import { detailsOf } from "../helpers/page-reading.ts";
import { useSite } from "../helpers/visit.ts";

const site = useSite();
vi.setConfig({ testTimeout: 120_000 });

const withdrawn = rowsOf("withdrawn.csv");
const claims = new Map(rowsOf("claims.csv").map((row) => [row["id"], row]));
const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

test("there is a withdrawn claim with a successor", () => {
  expect(withdrawn.filter(({ successor }) => successor).length).toBeGreaterThan(0);
});

test.each(withdrawn)("an old link to $id says that it was withdrawn and leads on", async ({ id, why = "", ...row }) => {
  const page = await site.open(`#v1&who=-TB&area=AF-PIA&open=${id}`);
  const details = detailsOf(page);
  await details.getByRole("heading", { name: "This claim was withdrawn" }).waitFor();
  const words = (await details.textContent()) ?? "";
  expect(words).toContain(why);
  expect(words).toContain(date.format(new Date(`${row["date"]}T00:00:00Z`)));
  expect(new URL(page.url()).hash).toBe(`#v1&who=-TB&area=AF-PIA&open=${id}`);
  expect(await page.getByText("not understood").count()).toBe(0);

  const { successor } = row;
  if (!successor) return;
  await details.getByRole("article").getByRole("button").click();
  await details
    .locator("article.open")
    .filter({ hasText: claims.get(successor)?.["summary"] ?? "" })
    .waitFor();
  await expect.poll(() => new URL(page.url()).hash).toContain(`open=${successor}`);
  await page.goBack();
  await details.getByRole("heading", { name: "This claim was withdrawn" }).waitFor();
});

test.each([
  ["the table", "#v1&page=table", { width: 1440, height: 900 }],
  ["a phone", "#v1", { width: 390, height: 844 }],
])("an old link says so on %s too", async (_, start, viewport) => {
  const page = await site.open(`${start}&open=${withdrawn[0]?.["id"]}`, { viewport });
  await page.getByRole("heading", { name: "This claim was withdrawn" }).waitFor();
  await page.getByText(withdrawn[0]?.["why"] ?? "").waitFor();
});
