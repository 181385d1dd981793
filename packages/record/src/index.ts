export type { Article, ItemStatus } from "./article.js";
export { SaysoError } from "./error.js";
export { invariants, isIsoDate, type Problem, type Rule } from "./invariants/index.js";
export { recordJsonSchema } from "./json-schema.js";
export { cameoQuadOf, type Quad, quadOf } from "./quad.js";
export type * from "./record.js";
export { sampleRecord } from "./sample.js";
export * as schema from "./schema.js";
export { validate } from "./validate.js";
