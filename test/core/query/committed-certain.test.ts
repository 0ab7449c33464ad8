import { expect, test } from "vitest";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import { filterOf } from "../../helpers/asked-filter.ts";
import { countsFor, spanOf } from "../../helpers/claim-rows.ts";
import { createDay } from "../../helpers/claims.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import { claimsOf, type Question } from "../../helpers/counted-from-csv.ts";
import type { Row } from "../../helpers/csv-rows.ts";
import { ASKED, WINDOWS } from "../../helpers/questions-asked.ts";

const index = createClaimIndex(committedDataset);
const AREAS = ["AF-NAN", "AF-KAB", "PK226", "PK213", "PK-KP", "AF:country"];

/** Whether a row that possibly lies in the window of a question does for certain, by the texts of its dates. */
function isCertain(row: Row, { clock, from = "", to = "9" }: Question): boolean {
  const span = spanOf(row, clock);
  return span === null || span[2] === "day" || (span[0] >= from && span[1] <= to);
}

test("certain claims are those of the files, in all and by area, for six filters and six windows", () => {
  let uncertain = 0;
  for (const { clock = "occurred", ...parts } of ASKED) {
    for (const { from, to } of WINDOWS) {
      const window = { from: from ? createDay(from) : null, to: to ? createDay(to) : null };
      const result = index.query({ filter: filterOf(parts), window, clock });
      const question = { ...parts, clock, ...(from && { from }), ...(to && { to }) };
      const possible = claimsOf(question);
      const certain = possible.filter((row) => isCertain(row, question));
      expect(result.matching, JSON.stringify(question)).toBe(possible.length);
      expect(result.certain().matching, JSON.stringify(question)).toBe(certain.length);
      uncertain += possible.length - certain.length;
      if (parts.regions) continue;
      for (const area of AREAS) {
        const counted = result.certain().areas.get(area as AreaId)?.claims;
        expect(counted, `${area} ${JSON.stringify(question)}`).toBe(
          certain.filter((row) => countsFor(row, area)).length,
        );
      }
    }
  }
  expect(uncertain).toBeGreaterThan(100);
});
