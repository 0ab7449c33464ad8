/** What the names of all caches of an atlas begin with: other pages of the origin may have theirs. */
export function ownCaches(folder: string): string {
  return `atlas ${folder} `;
}
