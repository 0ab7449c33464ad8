import { describe } from "vitest";
import { ACCENTED } from "../helpers/pseudo-language.ts";
import { holdsIn } from "./pseudo-cases.ts";
import { usePseudoPage } from "./pseudo-page.ts";

usePseudoPage();

describe(ACCENTED.code, () => holdsIn(ACCENTED, "light"));
