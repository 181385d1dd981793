export { articlesFrom } from "./articles.js";
export { articlesFromHtml } from "./articles-html.js";
export { articlesFromJson } from "./articles-json.js";
export { articlesFromXml } from "./articles-xml.js";
export { type Bytes, LONGEST, type WireItem, type WireOptions } from "./item.js";
export { articlesFromJsonl } from "./jsonl.js";
export { FORMATS, type Format } from "./sniff.js";
export { articlesFromText } from "./text.js";
export type { UnpackLimits } from "./unpack-limits.js";
