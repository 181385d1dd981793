import { loadGazetteer } from "sayso-gazetteer";
import { loadModel } from "./model/load.js";
import type { ReadingModel } from "./model/model.js";
import { type Reader, readerOf } from "./reading-articles.js";

export type { Reader, ReadOptions } from "./reading-articles.js";

export interface ReaderOptions {
  /** Where the model's files are: model.onnx, capitals.onnx, model.json, vocab.txt; ends in a slash. The package's own by default. */
  folder?: URL;
  /** Another model in place of ours. */
  model?: ReadingModel;
}

/**
 * Loads the model and gives a reader, in Node.
 * Throws MODEL_MISSING where a file of the model is not there, MODEL_FORMAT where one is not what it should be.
 */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  const [model, gazetteer] = await Promise.all([options.model ?? loadModel(options.folder), loadGazetteer()]);
  return readerOf(model, gazetteer);
}
