export { type Bytes, LONGEST, type WireItem, type WireOptions } from "./item.js";
export { articlesFromJsonl } from "./jsonl.js";
export { articlesFromText } from "./text.js";
