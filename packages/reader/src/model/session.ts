import type { InferenceSession } from "onnxruntime-node";
import { numbersOf, opened, type Runtime, scoresOf } from "./runtime.js";

const FILE = "model.onnx";

/** What the network takes for one window: numbers a piece and numbers a word. */
export interface Inputs {
  readonly pieces: Int32Array;
  readonly pieceCasing: Int32Array;
  /** Position of each word's first piece. */
  readonly wordAt: Int32Array;
  readonly wordCasing: Int32Array;
  /** Number of the word's part in the window as the text was split; -1 where there is no word. */
  readonly wordSentence: Int32Array;
  /** How much the word leans to begin a sentence: `split/boundary.ts`. */
  readonly wordLeaning: Float32Array;
}

/** [PAD], which stands for no text. */
const PADDING = 0;

/** `begins`: 1 where the network has a sentence begin, or a piece of one that was cut; trees are of those. */
const NUMBERS = ["begins", "upos", "lemma", "head", "rel", "rel_inner"] as const;
const SCORES = [
  "arc",
  "names",
  "attribution",
  "descriptions",
  "roles",
  "attack",
  "happened",
  "quad",
  "weight",
] as const;

/** What capitals.onnx reads on from: how the lower layers see each word. */
const SHARED = "shared";

/** What the network gives for one window, a row a word; `shared` where it was asked for. */
export type Outputs = Record<(typeof NUMBERS)[number], Int32Array> &
  Record<(typeof SCORES)[number], Float32Array> & { readonly shared?: Float32Array };

const OUTPUTS: readonly string[] = [...NUMBERS, ...SCORES];

/** The network, run by ONNX Runtime. */
export class Session {
  readonly #session: InferenceSession;
  readonly #runtime: Runtime;

  private constructor(session: InferenceSession, runtime: Runtime) {
    this.#session = session;
    this.#runtime = runtime;
  }

  /** Throws MODEL_FORMAT where the bytes are no network or lack an output. */
  static async open(bytes: Uint8Array, runtime: Runtime): Promise<Session> {
    const session = await opened(bytes, { runtime, file: FILE, outputs: [...OUTPUTS, SHARED] });
    return new Session(session, runtime);
  }

  /**
   * Runs one window, or `rows` of them laid one after the other and padded to one length; with `shared` if asked.
   * All else is fetched: for a window, the arc scores that only a broken tree needs cost next to nothing.
   */
  async run(
    { pieces, pieceCasing, wordAt, wordCasing, wordSentence, wordLeaning }: Inputs,
    { rows = 1, shared = false } = {},
  ): Promise<Outputs> {
    const { Tensor } = this.#runtime;
    const row = (values: Int32Array) => new Tensor("int32", values, [rows, values.length / rows]);
    const feeds = {
      pieces: row(pieces),
      piece_mask: row(pieces.map((id) => (id === PADDING ? 0 : 1))),
      piece_casing: row(pieceCasing),
      word_at: row(wordAt),
      word_casing: row(wordCasing),
      word_sentence: row(wordSentence),
      word_leaning: new Tensor("float32", wordLeaning, [rows, wordLeaning.length / rows]),
    };
    const found = await this.#session.run(feeds, shared ? [...OUTPUTS, SHARED] : OUTPUTS);
    const numbers = (name: string) => numbersOf(found, name, FILE);
    const scores = (name: string) => scoresOf(found, name, FILE);
    return {
      begins: numbers("begins"),
      upos: numbers("upos"),
      lemma: numbers("lemma"),
      head: numbers("head"),
      rel: numbers("rel"),
      rel_inner: numbers("rel_inner"),
      arc: scores("arc"),
      names: scores("names"),
      attribution: scores("attribution"),
      descriptions: scores("descriptions"),
      roles: scores("roles"),
      attack: scores("attack"),
      happened: scores("happened"),
      quad: scores("quad"),
      weight: scores("weight"),
      ...(shared && { shared: scores(SHARED) }),
    };
  }

  async close(): Promise<void> {
    await this.#session.release();
  }
}
