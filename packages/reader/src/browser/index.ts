export type { ReadOptions } from "../reading-articles.js";
export { createReader, type PageReader, type PageReaderOptions } from "./reader.js";
