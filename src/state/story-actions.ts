import type { Claim } from "../core/records/records.ts";
import type { Story } from "../core/story/story.ts";
import type { Camera } from "../core/view-state.ts";
import { showView } from "./actions.ts";
import type { AtlasState } from "./atlas-state.ts";
import type { MapFrame } from "./panel-state.ts";
import type { Stories, Telling } from "./shared-state.ts";

function change(state: AtlasState, part: Partial<Telling>): void {
  state.telling.value = { ...state.telling.peek(), ...part };
}

/** Has the stories fetched, unless they are there or on their way. */
export function askForStories(state: AtlasState): void {
  const { kind } = state.telling.peek().stories;
  if (kind === "unasked" || kind === "fault") change(state, { stories: { kind: "asked" } });
}

/** The stories have come, or what kept them. */
export function setStories(state: AtlasState, stories: Stories): void {
  change(state, { stories });
}

/** Tells whether the step of a story is shown as it is told. */
export function setReading(state: AtlasState, isReading: boolean): void {
  if (state.telling.peek().isReading !== isReading) change(state, { isReading });
}

/** Outlines the regions that some claims name, while the sentence that rests on them is in focus. */
export function outline(state: AtlasState, claims: readonly Claim[]): void {
  const regions = [...new Set(claims.flatMap((claim) => claim.regions))];
  change(state, { outlined: regions.length === 0 ? null : { regions } });
}

/** The least map for which steps have their cameras, px: on a smaller one they look from further away. */
const ROOM = { width: 600, height: 400 };

function withRoom(camera: Camera | null, frame: MapFrame | null): Camera | null {
  if (!camera || !frame) return camera;
  const { width, height } = frame.viewport;
  return { ...camera, zoom: camera.zoom + Math.log2(Math.min(1, width / ROOM.width, height / ROOM.height)) };
}

/** Shows a step of a story, the first being 1: filter, time, colours and camera as it tells them. */
export function showStep(state: AtlasState, { id, steps }: Story, step: number): void {
  const told = steps[step - 1];
  if (!told) return;
  outline(state, []);
  const camera = withRoom(told.view.camera, state.mapFrame.peek());
  showView(state, { ...told.view, camera, language: state.view.peek().language, story: { id, step } });
}

/** Leaves the step of a story for what it shows; the story waits. */
export function leaveStory(state: AtlasState): void {
  const { story } = state.view.peek();
  outline(state, []);
  if (story) state.change({ story: { ...story, isLeft: true } });
}

/** Ends the story; what is shown stays. */
export function closeStory(state: AtlasState): void {
  outline(state, []);
  state.change({ story: null });
}
