import { readFile } from "node:fs/promises";
import * as runtime from "onnxruntime-node";
import { SaysoError } from "sayso-record";
import type { ReadingModel } from "./model.js";
import { networkModel } from "./network-model.js";

/** Where the package carries its own model. */
const WEIGHTS = new URL("../../weights/", import.meta.url);

/**
 * Loads a model from a folder with model.onnx, capitals.onnx, model.json and vocab.txt (`folder` ends in a slash); the package's own
 * by default. Throws MODEL_MISSING where a file is not there, MODEL_FORMAT where one is not what it should be.
 */
export async function loadModel(folder: URL = WEIGHTS): Promise<ReadingModel> {
  const file = (name: string) => present(readFile(new URL(name, folder)), name, folder);
  const description = (await file("model.json")).toString();
  const vocabulary = (await file("vocab.txt")).toString();
  const network = await file("model.onnx");
  const capitals = await file("capitals.onnx");
  return networkModel({ description, vocabulary, network, capitals: async () => capitals }, runtime);
}

async function present<T>(reading: Promise<T>, file: string, folder: URL): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ENOENT")) throw cause;
    const remedy =
      "Give a folder that holds model.onnx, capitals.onnx, model.json and vocab.txt, or install the package again.";
    throw new SaysoError("MODEL_MISSING", {
      what: "a file of the model is not there",
      value: file,
      place: folder.href,
      remedy,
      cause,
    });
  }
}
