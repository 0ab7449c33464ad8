import { STORY_FILE } from "../core/records/package-files.ts";
import type { Problem } from "../core/records/problem.ts";
import type { Story, StoryId } from "../core/story/story.ts";
import { type Fetch, fetchFile } from "./fetch-file.ts";
import type { LoadedTables } from "./load-package.ts";
import { readStory } from "./story.ts";
import { undescribed } from "./undescribed.ts";

/** The stories of a package, and what should be looked at in their files. */
export interface LoadedStories {
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
}

/**
 * Fetches the stories that a package lists, in its order. Rejects with a `PackageError` where the file of one does not come.
 * @param folder address of the folder that holds the package
 */
export async function loadStories(
  fetch: Fetch,
  folder: string,
  { dataset, descriptor: { files } }: Pick<LoadedTables, "dataset" | "descriptor">,
): Promise<LoadedStories> {
  const named = [...files.keys()].flatMap((file) => {
    const id = STORY_FILE.exec(file)?.[1];
    return id === undefined ? [] : [{ file, id: id as StoryId }];
  });
  const read = await Promise.all(
    named.map(async ({ file, id }) => {
      const { text, bytes } = await fetchFile(fetch, folder, file, "low");
      const { story, problems } = readStory(file, id, text, dataset);
      return { story, problems: [...undescribed(files, new Map([[file, bytes]]), new Map()), ...problems] };
    }),
  );
  return {
    stories: read.flatMap(({ story }) => story ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}
