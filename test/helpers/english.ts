export { english } from "../../src/core/messages/catalogue.ts";
