import { readFileSync } from "node:fs";
import * as runtime from "onnxruntime-web/wasm";
import { loadGazetteer } from "sayso-gazetteer";
import type { Reader } from "sayso-reader";
import { networkModel } from "../packages/reader/src/model/network-model.js";
import { readerOf } from "../packages/reader/src/reading-articles.js";

const WEIGHTS = new URL("../packages/reader/weights/", import.meta.url);

/** A reader in Node, whose network runs as in a page: by ONNX Runtime in WebAssembly. */
export async function wasmReader(): Promise<Reader> {
  const file = (name: string) => readFileSync(new URL(name, WEIGHTS));
  runtime.env.wasm.numThreads = 1;
  const files = {
    description: file("model.json").toString(),
    vocabulary: file("vocab.txt").toString(),
    network: file("model.onnx"),
  };
  return readerOf(await networkModel(files, runtime), await loadGazetteer());
}
