import { parsePackage } from "../../src/io/parse-package.ts";
import { readFolder } from "../io/package-files.ts";

/** The data package as it is committed. */
export const committedDataset = parsePackage(readFolder("public/data")).dataset;
