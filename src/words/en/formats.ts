import { createFormats } from "../create-formats.ts";

/** Numbers, lists and order: British English has no comma before the last of a list. */
export const formats = createFormats("en-GB");
