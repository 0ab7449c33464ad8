import { readdirSync } from "node:fs";

/** The files of `public/` that belong to the code: all but the data package. */
export function publicFiles(): readonly string[] {
  return readdirSync("public").filter((name) => name !== "data");
}
