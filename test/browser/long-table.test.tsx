import { signal } from "@preact/signals";
import { render } from "preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import { DEFAULT_VIEW } from "../../src/core/view-state.ts";
import { SLICE } from "../../src/export/csv/csv-text.ts";
import { createAtlasState } from "../../src/state/atlas-state.ts";
import { AtlasContext } from "../../src/views/parts/atlas-context.ts";
import { TableFoot } from "../../src/views/table/table-foot.tsx";
import { TablePage } from "../../src/views/table/table-page.tsx";
import { createClaim, createDataset } from "../helpers/claims.ts";
import { ENGLISH } from "../helpers/english.ts";
import { button, mount } from "./details-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountAll);

it("is printed up to 2,000 rows, and says so on the paper", async () => {
  const claims = Array.from({ length: 2100 }, (_, index) => createClaim({ id: `c${index}` }));
  mount(<TablePage />, {}, { dataset: createDataset({ claims }) });
  await expect.element(page.getByRole("grid")).toHaveAttribute("aria-rowcount", "2101");
  await new Promise(requestAnimationFrame);
  dispatchEvent(new Event("beforeprint"));
  expect(document.querySelectorAll("[role=grid] tbody > tr")).toHaveLength(2000);
  expect(document.body.textContent).toContain(
    "The first 2,000 of 2,100 rows are printed. “Save as CSV” under the table has all of them.",
  );
  dispatchEvent(new Event("afterprint"));
  expect(document.querySelectorAll("[role=grid] tbody > tr").length).toBeLessThan(200);
  expect(document.body.textContent).not.toContain("are printed");
});

/** Four slices, each of which takes longer than the page may stand still. */
function* slowSlices(written: string[]): Generator<string> {
  for (const slice of ["a", "b", "c", "d"]) {
    const end = performance.now() + 40;
    while (performance.now() < end);
    written.push(slice);
    yield slice;
  }
}

function mountFoot() {
  const saved: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    saved.push(file as Blob);
    return "#saved";
  });
  const written: string[] = [];
  const state = createAtlasState(createDatasetModel(createDataset({})), [], ENGLISH, DEFAULT_VIEW);
  const host = document.createElement("div");
  host.dataset["mounted"] = "";
  document.body.append(host);
  render(
    <AtlasContext.Provider value={state}>
      <TableFoot
        view={signal({ start: 0, end: 10 })}
        count={4 * SLICE}
        order="newest first"
        fileName={() => "claims.csv"}
        slices={() => slowSlices(written)}
      />
    </AtlasContext.Provider>,
    host,
  );
  return { saved, written };
}

it("is written piece by piece: it says how far it is, and keeps every piece", async () => {
  const { saved } = mountFoot();
  const said = new Set<string | null>();
  const watch = new MutationObserver(() => said.add(document.querySelector("[role=status]")?.textContent ?? null));
  watch.observe(document.body, { childList: true, subtree: true });
  await button("Save as CSV").click();
  await expect.poll(() => saved.length).toBe(1);
  watch.disconnect();
  expect(said).toContain(`Writing ${(4 * SLICE).toLocaleString("en")} rows`);
  expect(await saved[0]?.text()).toBe("abcd");
  await expect.element(button("Save as CSV")).toBeVisible();
});

it("can be stopped while it is written, and begun anew", async () => {
  const { saved, written } = mountFoot();
  const seen: number[] = [];
  const watch = new MutationObserver(() => {
    const bar = document.querySelector("progress");
    if (bar) seen.push(bar.value);
    document.querySelector<HTMLElement>(".table-page-foot > progress + button")?.click();
  });
  watch.observe(document.body, { childList: true, subtree: true, attributes: true });
  await button("Save as CSV").click();
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  await expect.element(button("Save as CSV")).toBeVisible();
  watch.disconnect();
  expect(saved).toEqual([]);
  expect(written.length).toBeLessThan(4);
  await button("Save as CSV").click();
  await expect.poll(() => saved.length).toBe(1);
  expect(await faultsOf("region")).toEqual([]);
});
