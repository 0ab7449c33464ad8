import { readFileSync } from "node:fs";
import { parsePackage } from "../../src/io/parse-package.ts";
import { TABLE_FILES } from "../../src/io/parse-tables.ts";

const files = TABLE_FILES.map((name) => [name, readFileSync(`public/data/${name}`, "utf8")]);

/** The data package as it is committed. */
export const committedDataset = parsePackage(Object.fromEntries(files)).dataset;
