import { tabOf } from "../../core/view-state.ts";
import type { MapGround } from "../../drawing/ground/map-ground.ts";
import type { FigureGround, FigureInput, FigureSource } from "../../export/figure/figure-input.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import { wholeTextOf } from "../../state/language.ts";

/** What figures of a data package have in common. */
export function figureGroundOf(ground: MapGround, source: FigureSource): FigureGround {
  return { ...ground, source };
}

/** What a figure of the atlas as it stands shows. */
export function figureInputOf(state: AtlasState, ground: FigureGround, fragment: string): FigureInput {
  return {
    ...ground,
    page: tabOf(state.view.peek().page),
    spread: state.view.peek().spread,
    compare: state.view.peek().compare,
    strength: state.view.peek().strength,
    text: wholeTextOf(state),
    dataset: state.dataset.peek(),
    model: state.model.peek(),
    result: state.result.peek(),
    measure: state.measure.peek(),
    timeline: state.timeline.peek(),
    selected: state.selection.peek().area,
    camera: state.camera.peek(),
    fragment,
  };
}
