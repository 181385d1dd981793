import type { InferenceSession } from "onnxruntime-node";
import type { AttackPart } from "../analysis.js";
import { opened, type Runtime, scoresOf } from "./runtime.js";

const FILE = "capitals.onnx";
const PARTS = "parts";

/** What the network says of each word: how likely it stands for one who attacks, for one who is hit, for a weapon. */
const COLUMNS = 3;

/** Words that are read at once at the most, but for a sentence that goes beyond: a longer report is read in parts of about one length. */
export const MOST_AT_ONCE = 480;

/** Words `[first, end)` that are read at once, by the bounds of their sentences. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** As few stretches of whole sentences as do, of about the same length. */
export function stretches(sentences: readonly Stretch[]): Stretch[] {
  const words = sentences.reduce((sum, { first, end }) => sum + end - first, 0);
  if (!words) return [];
  const goal = words / Math.ceil(words / MOST_AT_ONCE);
  const out: Stretch[] = [];
  for (const { first, end } of sentences) {
    const last = out.at(-1);
    if (last && last.end - last.first + (end - first) / 2 <= goal) out[out.length - 1] = { first: last.first, end };
    else out.push({ first, end });
  }
  return out;
}

/**
 * Layers of their own above the lower ones of the network: they read a report in capitals as a whole, where the trees are poor and only the report
 * tells which of its attacks it is about.
 */
export class Capitals {
  readonly #session: InferenceSession;
  readonly #runtime: Runtime;

  private constructor(session: InferenceSession, runtime: Runtime) {
    this.#session = session;
    this.#runtime = runtime;
  }

  /** Throws MODEL_FORMAT where the bytes are no network or lack its output. */
  static async open(bytes: Uint8Array, runtime: Runtime): Promise<Capitals> {
    return new Capitals(await opened(bytes, { runtime, file: FILE, outputs: [PARTS] }), runtime);
  }

  /** The likely part of each word in an attack; `shared`: what the lower layers gave, a row a word, of `sentences` one after the other. */
  async run(shared: Float32Array, sentences: readonly Stretch[]): Promise<AttackPart[]> {
    const { Tensor } = this.#runtime;
    const words = sentences.at(-1)?.end ?? 0;
    const width = words ? shared.length / words : 0;
    const sentence = new Int32Array(words);
    for (const [number, { first, end }] of sentences.entries()) sentence.fill(number, first, end);
    const out: AttackPart[] = [];
    for (const { first, end } of stretches(sentences)) {
      const found = await this.#session.run({
        shared: new Tensor("float32", shared.subarray(first * width, end * width), [end - first, width]),
        sentence: new Tensor("int32", sentence.subarray(first, end), [end - first]),
      });
      const parts = scoresOf(found, PARTS, FILE);
      for (let at = 0; at < parts.length; at += COLUMNS) {
        out.push({ acts: parts[at] ?? 0, hit: parts[at + 1] ?? 0, weapon: parts[at + 2] ?? 0 });
      }
    }
    return out;
  }

  async close(): Promise<void> {
    await this.#session.release();
  }
}
