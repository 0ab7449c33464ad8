import { expect, test } from "vitest";
import { DEFAULT_FIGURE, type FigureSettings } from "../../../src/core/figure-settings.ts";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import type { FigureInput } from "../../../src/export/figure/figure-input.ts";
import { figureScene } from "../../../src/export/figure/figure-scene.ts";
import { createFigureInput } from "./figure-fixture.ts";

const draw = (input: FigureInput, settings: Partial<FigureSettings> = {}) =>
  figureScene(input, { ...DEFAULT_FIGURE, ...settings });

test("the ground is fitted into a map once: not again for another title, theme, filter or measure", async () => {
  const input = await createFigureInput();
  draw(input);
  const fitted = [...input.fitted.values()];
  expect(fitted).toHaveLength(1);
  const denials = { ...NO_FILTER, polarity: { kind: "only", values: ["deny"] } } as const;
  const other = await createFigureInput({ filter: denials, measure: "groups" });
  draw(input, { title: "Another", theme: "dark" });
  draw({ ...other, geography: input.geography, fitted: input.fitted });
  expect([...input.fitted.values()]).toEqual(fitted);
  draw(input, { frame: "AF" });
  expect(input.fitted.size).toBe(2);
}, 20_000);

test("a figure is the same on a kept ground as on a new one, and few are kept", async () => {
  const [input, fresh] = [await createFigureInput(), await createFigureInput()];
  for (const frame of ["all", "AF", "PK-BA"] as const) {
    for (const size of ["square", "16x9", "a4-landscape"] as const) draw(input, { frame, size });
  }
  draw(input, { frame: "AF", size: "16x9" });
  expect(draw(input, { frame: "AF", size: "16x9" })).toEqual(draw(fresh, { frame: "AF", size: "16x9" }));
  expect(input.fitted.size).toBe(6);
}, 20_000);
