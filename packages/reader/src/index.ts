export type { Analysis, Labelled, ReadSentence, Word } from "./analysis.js";
export { loadModel, MOST_WORDS } from "./model/load.js";
export type { ReadingModel } from "./model/model.js";
export { createReader, type Reader, type ReaderOptions, type ReadOptions } from "./reader.js";
export type { Block, Layout } from "./reading.js";
