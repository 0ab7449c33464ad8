export { text as english } from "../../src/core/messages/catalogue.ts";
