import { stancesOf } from "../../core/measures/stances.ts";
import { areaIdOf } from "../../core/records/area.ts";
import { movedBox } from "../labels/label-box.ts";
import { type LabelGround, spacedLine, type TextLine, textNodes } from "../labels/label-ground.ts";
import { spotsAroundMark, spotsOfMark, type TextSpot } from "../labels/label-spots.ts";
import { loudText } from "../labels/label-texts.ts";
import { markNodes } from "../mark.ts";
import type { OverlayInput } from "./overlay-input.ts";
import type { OverlayItem } from "./overlay-item.ts";
import type { PlacedMark } from "./overlay-marks.ts";

/** The marks, each with its region's name and number where there is room for these; the first marks choose first. */
export function markItems(
  marks: readonly PlacedMark[],
  { measure, text, spacing }: OverlayInput,
  ground: LabelGround,
): readonly OverlayItem[] {
  const named = marks.map((mark) => ({
    mark,
    line: spacedLine(loudText(text, mark.region, mark.area, measure), spacing),
  }));
  const spots = ground.placeLines(
    named.map(({ mark, line }) => {
      const others = marks.filter((other) => other !== mark).map(({ box }) => box);
      const around = spotsAroundMark(mark.box, line.width, line.size);
      return { owner: mark.at, spots: spotsOfMark(around, mark.box, others) };
    }),
  );
  return named.map(({ mark, line }, index) => markItem(mark, line, spots[index] ?? null));
}

function markItem({ area, at, box, region, size }: PlacedMark, line: TextLine, spot: TextSpot | null): OverlayItem {
  const id = areaIdOf(region, "named");
  const own = movedBox(box, -at[0], -at[1]);
  const boxes = spot ? [movedBox(spot.box, -at[0], -at[1]), own] : [own];
  return {
    key: id,
    point: region.label,
    nodes: [...markNodes(stancesOf(area.byCategory), own.left, own.top, size), ...textNodes(line, spot, at)],
    targets: boxes.map((target) => ({ area: id, claim: null, box: target })),
  };
}
