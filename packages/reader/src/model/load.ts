import { readFile } from "node:fs/promises";
import { SaysoError } from "sayso-record";
import type { Block } from "../reading.js";
import { splitBlocks } from "../split/split.js";
import { Decoding } from "./decoding.js";
import { parseDescription } from "./description.js";
import { encode, inputs } from "./encoding.js";
import type { ReadingModel } from "./model.js";
import { Session } from "./session.js";
import { windows } from "./windows.js";
import { WordPiece } from "./wordpiece.js";

/** Words of one report that are read: some twenty pages, where a dispatch has one. */
export const MOST_WORDS = 10_000;

/** Where the package carries its own model. */
const WEIGHTS = new URL("../../weights/", import.meta.url);

/**
 * Loads a model from a folder with model.onnx, model.json and vocab.txt (`folder` ends in a slash); the package's own
 * by default. Throws MODEL_MISSING where a file is not there, MODEL_FORMAT where one is not what it should be.
 */
export async function loadModel(folder: URL = WEIGHTS): Promise<ReadingModel> {
  const [json, vocabulary] = await Promise.all([
    present(readFile(new URL("model.json", folder), "utf8"), "model.json", folder),
    present(readFile(new URL("vocab.txt", folder), "utf8"), "vocab.txt", folder),
  ]);
  const description = parseDescription(json);
  const wordpiece = new WordPiece(vocabulary.trimEnd().split(/\r?\n/));
  const session = await present(Session.open(new URL("model.onnx", folder)), "model.onnx", folder);
  return {
    async analyse(text, blocks: readonly Block[]) {
      const { sentences, words } = limited(text, blocks);
      const encoded = encode(text, sentences, words, wordpiece);
      const decoding = new Decoding(description, text, words, (word) => wordpiece.rank(word));
      // One window a call: nothing is padded, and a window reads the same whatever stands beside it.
      for (const window of windows(sentences, encoded.counts, description.window)) {
        decoding.add(window, await session.run(inputs(window, encoded, wordpiece)));
      }
      return decoding.analysis(sentences);
    },
    close: () => session.close(),
  };
}

/** Sentences with the bounds of their words, as far as MOST_WORDS go. */
function limited(text: string, blocks: readonly Block[]) {
  const split = splitBlocks(text, blocks);
  const words = split.words.slice(0, MOST_WORDS);
  const last = words.at(-1)?.sentence ?? -1;
  let next = 0;
  const sentences = split.sentences.slice(0, last + 1).map((sentence, number) => {
    const first = next;
    while (words[next]?.sentence === number) next++;
    return { ...sentence, first, end: next };
  });
  return { sentences, words };
}

async function present<T>(reading: Promise<T>, file: string, folder: URL): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ENOENT")) throw cause;
    const remedy = "Give a folder that holds model.onnx, model.json and vocab.txt, or install the package again.";
    throw new SaysoError("MODEL_MISSING", {
      what: "a file of the model is not there",
      value: file,
      place: folder.href,
      remedy,
      cause,
    });
  }
}
