import { isInCapitals } from "../in-capitals.js";
import type { Block } from "../reading.js";
import { splitBlocks } from "../split/split.js";
import { Capitals } from "./capitals.js";
import { Decoding } from "./decoding.js";
import { parseDescription } from "./description.js";
import { encode, inputs } from "./encoding.js";
import type { ReadingModel } from "./model.js";
import type { Runtime } from "./runtime.js";
import { Session } from "./session.js";
import { windows } from "./windows.js";
import { WordPiece } from "./wordpiece.js";

/** Words of one report that are read: some twenty pages, where a dispatch has one. */
export const MOST_WORDS = 10_000;

/** What a model is made of. */
export interface ModelFiles {
  /** model.json */
  readonly description: string;
  /** vocab.txt */
  readonly vocabulary: string;
  /** model.onnx */
  readonly network: Uint8Array;
  /** Gives capitals.onnx; asked for with the first report in capitals. */
  readonly capitals: () => Promise<Uint8Array>;
}

/** The model in these files, run by this ONNX Runtime. Throws MODEL_FORMAT where one is not what it should be. */
export async function networkModel(files: ModelFiles, runtime: Runtime): Promise<ReadingModel> {
  const description = parseDescription(files.description);
  const wordpiece = new WordPiece(files.vocabulary.trimEnd().split(/\r?\n/));
  const session = await Session.open(files.network, runtime);
  let capitals: Promise<Capitals> | undefined;
  return {
    async analyse(text, blocks: readonly Block[]) {
      const { sentences, words } = limited(text, blocks);
      const encoded = encode(text, sentences, words, wordpiece);
      const decoding = new Decoding(description, text, words, sentences, (word) => wordpiece.rank(word));
      const whole = isInCapitals(text);
      const seen: Float32Array[] = [];
      // One window a call: nothing is padded, and a window reads the same whatever stands beside it.
      for (const window of windows(sentences, encoded.counts, description.window)) {
        const outputs = await session.run(inputs(window, encoded, wordpiece), { shared: whole });
        decoding.add(window, outputs);
        if (outputs.shared) seen.push(outputs.shared);
      }
      const analysis = decoding.analysis();
      if (!whole) return analysis;
      capitals ??= files.capitals().then((bytes) => Capitals.open(bytes, runtime));
      return { ...analysis, attackParts: await (await capitals).run(joined(seen), analysis.sentences) };
    },
    async close() {
      await session.close();
      await (await capitals)?.close();
    },
  };
}

/** Sentences with the bounds of their words, as far as MOST_WORDS go. `weights`: of boundaries, in place of the reader's own. */
export function limited(text: string, blocks: readonly Block[], weights?: Int8Array) {
  const split = splitBlocks(text, blocks, weights);
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

function joined(rows: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const row of rows) {
    out.set(row, at);
    at += row.length;
  }
  return out;
}
