import { stancesOf } from "../../core/measures/stances.ts";
import { areaIdOf } from "../../core/records/area.ts";
import type { Region } from "../../core/records/records.ts";
import { toldNumber } from "../../words/told-number.ts";
import { type Box, grownBox, isFree, movedBox } from "../labels/label-box.ts";
import { type LabelGround, spacedLine, type TextLine, textNodes } from "../labels/label-ground.ts";
import { LONGEST_LEADER, leaderEnd, leaderGround, type SpotAside, spotsWithLeader } from "../labels/label-leader.ts";
import type { Outline } from "../labels/label-room.ts";
import { spotsAroundMark, spotsOfMark, type TextSpot } from "../labels/label-spots.ts";
import { loudText } from "../labels/label-texts.ts";
import { markNodes } from "../mark.ts";
import type { SceneNode } from "../scene.ts";
import type { OverlayInput } from "./overlay-input.ts";
import type { OverlayItem } from "./overlay-item.ts";
import type { PlacedMark } from "./overlay-marks.ts";

/** A name that stands aside keeps so far from other marks where it can, px, to belong to none of them. */
const APART = 6;

/** A mark with the name and number of its region, and their place once they have one. */
export interface NamedMark {
  readonly mark: PlacedMark;
  readonly line: TextLine | null;
  readonly spot: TextSpot | null;
}

/** The names of the most claimed regions: each near its mark or, where nothing is free there, aside with a leader. */
export function firstNames(
  named: readonly PlacedMark[],
  marks: readonly PlacedMark[],
  input: OverlayInput,
  ground: LabelGround,
  outlineOf: (region: Region) => Outline | null,
): readonly NamedMark[] {
  return linesOf(named, marks, input).map((wanted) => {
    const { mark, line, near } = wanted;
    const spot =
      near.find(({ box }) => ground.isAllowed(box, mark.at)) ??
      spotAside(wanted, outlineOf(mark.region), ground, input.longestLeader);
    if (spot) ground.take([spot.box, ...("leader" in spot ? leaderGround(spot.leader, mark.box) : [])]);
    return { mark, line, spot };
  });
}

/** The nearest place aside of a mark for its name, with a leader that is free, or else lies under marks for less than half of its way. */
function spotAside(
  { mark, line, others }: MarkLine,
  outline: Outline | null,
  ground: LabelGround,
  longest = LONGEST_LEADER,
): SpotAside | null {
  const end = outline && leaderEnd(outline, mark.box, mark.at, others);
  if (end === null) return null;
  const free = [...spotsWithLeader(end, mark.box, line.width, line.size, longest)].filter(({ box }) =>
    ground.isAllowed(box, mark.at),
  );
  const isClear = ({ leader }: SpotAside) => ground.isClear(leaderGround(leader, mark.box));
  const isSeen = ({ leader }: SpotAside) => {
    const pieces = leaderGround(leader, mark.box);
    const seen = pieces.filter((piece) => isFree(piece, others));
    return seen.length * 2 > pieces.length && ground.isClear(seen);
  };
  const apart = free.filter(({ box }) => isFree(grownBox(box, APART), others));
  return apart.find(isClear) ?? apart.find(isSeen) ?? free.find(isClear) ?? free.find(isSeen) ?? null;
}

/** The names of all other regions, where there is room near their marks; the first marks choose first. */
export function furtherNames(
  named: readonly PlacedMark[],
  marks: readonly PlacedMark[],
  input: OverlayInput,
  ground: LabelGround,
): readonly NamedMark[] {
  const lines = linesOf(named, marks, input);
  const spots = ground.placeLines(lines.map(({ mark, near }) => ({ owner: mark.at, spots: near })));
  return lines.map(({ mark, line }, index) => ({ mark, line, spot: spots[index] ?? null }));
}

/** A mark's name before it has a place: where it may stand near the mark, and all other marks. */
interface MarkLine {
  readonly mark: PlacedMark;
  readonly line: TextLine;
  readonly near: readonly TextSpot[];
  readonly others: readonly Box[];
}

function linesOf(
  chosen: readonly PlacedMark[],
  marks: readonly PlacedMark[],
  { measure, result, text, spacing }: OverlayInput,
): readonly MarkLine[] {
  return chosen.map((mark) => {
    const number = toldNumber(text, mark.region, mark.area, measure, result.query);
    const line = spacedLine(loudText(mark.region, number), spacing);
    const others = marks.filter((other) => other !== mark).map(({ box }) => box);
    return {
      mark,
      line,
      others,
      near: spotsOfMark(spotsAroundMark(mark.box, line.width, line.size), mark.box, others),
    };
  });
}

/** A mark with its region's name and number, where these have a place. */
export function markItem({ mark: { area, at, box, region, size }, line, spot }: NamedMark): OverlayItem {
  const id = areaIdOf(region, "named");
  const own = movedBox(box, -at[0], -at[1]);
  const boxes = spot ? [movedBox(spot.box, -at[0], -at[1]), own] : [own];
  return {
    key: id,
    point: region.label,
    nodes: [
      ...markNodes(stancesOf(area.byCategory), own.left, own.top, size),
      ...(line ? textNodes(line, spot, at) : []),
    ],
    targets: boxes.map((target) => ({ area: id, claim: null, box: target })),
  };
}

/** The line from a region to a name that stands aside, over a halo, with a dot at its end in the region; it lies under marks. */
export function leaderItem({ mark: { at, region }, spot }: NamedMark): OverlayItem | null {
  if (!spot?.leader) return null;
  const { from, to } = spot.leader;
  const [x, y] = from;
  const line = { kind: "path", fill: "none", d: `M${from}L${to}` } as const;
  const nodes: readonly SceneNode[] = [
    { ...line, stroke: "halo", strokeWidth: 3 },
    { kind: "circle", x, y, radius: 2.8, fill: "halo" },
    { ...line, stroke: "ink", strokeWidth: 1 },
    { kind: "circle", x, y, radius: 1.8, fill: "ink" },
  ];
  return {
    key: `name ${region.id}`,
    point: region.label,
    nodes: [{ kind: "group", x: -at[0], y: -at[1], nodes }],
    targets: [],
  };
}
