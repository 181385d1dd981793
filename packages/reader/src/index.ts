export type { Analysis, Labelled, ReadSentence, Word } from "./analysis.js";
export { loadModel } from "./model/load.js";
export type { ReadingModel } from "./model/model.js";
export { MOST_WORDS } from "./model/network-model.js";
export { optimiseLater } from "./optimise-later.js";
export { createReader, type Reader, type ReaderOptions, type ReadOptions } from "./reader.js";
export type { Block, Layout } from "./reading.js";
