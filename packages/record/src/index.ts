export type { Article } from "./article.js";
export { SaysoError } from "./error.js";
export type * from "./record.js";
export * as schema from "./schema.js";
