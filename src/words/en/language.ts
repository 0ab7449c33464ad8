import type { LanguageIdentity } from "../language-identity.ts";

export const language: LanguageIdentity = { code: "en", direction: "ltr", name: "English" };
