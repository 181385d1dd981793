export { articlesFrom } from "./articles.js";
export { articlesFromHtml } from "./articles-html.js";
export { articlesFromJson } from "./articles-json.js";
export { articlesFromXml } from "./articles-xml.js";
export { type Fetched, type FetchOptions, fetchUrl, USER_AGENT } from "./fetch/fetch.js";
export { inOrder } from "./in-order.js";
export { type Bytes, LONGEST, type WireItem, type WireOptions } from "./item.js";
export { articleOf } from "./json-report.js";
export { articlesFromJsonl } from "./jsonl.js";
export { FORMATS, type Format } from "./sniff.js";
export { articlesFromSources, isUrl, type SourcesOptions, STDIN, sizeOf } from "./sources/sources.js";
export { articlesFromText } from "./text.js";
export type { UnpackLimits } from "./unpack-limits.js";
export { feedsIn } from "./watch/feed-list.js";
export {
  dueAgain,
  type FeedState,
  fileMemory,
  noMemory,
  type Watched,
  type WatchMemory,
} from "./watch/memory.js";
export type { Poll } from "./watch/poll.js";
export { type WatchOptions, watch, watchArticles } from "./watch/watch.js";
