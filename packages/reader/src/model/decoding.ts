import type { Span } from "sayso-record";
import type { Analysis, Labelled, ReadSentence, Word } from "../analysis.js";
import { changedWord } from "../changed-word.js";
import { narrowWord } from "../narrow.js";
import type { Description } from "./description.js";
import type { Rank } from "./inflected.js";
import { lemma, spelled } from "./lemma.js";
import { withMarksInPairs } from "./marks-in-pairs.js";
import { type Bounds, SentencesRead } from "./sentences-read.js";
import type { Outputs } from "./session.js";
import { bestTree, isTree } from "./spanning-tree.js";
import { stretches } from "./viterbi.js";
import type { Part, Window } from "./windows.js";

type Stretches = Pick<Analysis, "names" | "descriptions" | "attributions" | "roles" | "attackRoles">;
type Quad = ReadSentence["quad"];

const QUADS = 5;

/** How a cut sentence is made whole: the roots of its later pieces hang on the root of the first. */
const JOINED = "parataxis";

/** Gathers what the network says, window by window, into an analysis. */
export class Decoding {
  readonly #description: Description;
  readonly #text: string;
  readonly #rank: Rank;
  readonly #words: readonly { span: Span }[];
  readonly #sentences: SentencesRead;
  readonly #read: Word[] = [];
  readonly #quads: Float32Array;
  readonly #weights: Float32Array;
  /** The root of each sentence begun. */
  readonly #roots = new Map<number, number>();
  readonly #stretches: { [K in keyof Stretches]: Stretches[K][number][] } = {
    names: [],
    descriptions: [],
    attributions: [],
    roles: [],
    attackRoles: [],
  };

  /** `sentences`: as the text was split; the network may have others begin. */
  constructor(
    description: Description,
    text: string,
    words: readonly { span: Span }[],
    sentences: readonly Bounds[],
    rank: Rank,
  ) {
    this.#sentences = new SentencesRead(words, sentences);
    this.#description = description;
    this.#rank = rank;
    this.#text = text;
    this.#words = words;
    this.#quads = new Float32Array(words.length * QUADS);
    this.#weights = new Float32Array(words.length);
  }

  /** Takes the next window. */
  add(window: Window, outputs: Outputs): void {
    this.#quads.set(outputs.quad, window.first * QUADS);
    this.#weights.set(outputs.weight, window.first);
    for (const part of this.#sentences.add(window, outputs.begins)) {
      this.#addWords(part, window, outputs);
      const { names, descriptions, attribution, roles, attack } = this.#description;
      const all = this.#stretches;
      add(all.names, outputs.names, names, part, window.first);
      add(all.descriptions, outputs.descriptions, descriptions, part, window.first);
      add(all.attributions, outputs.attribution, attribution, part, window.first);
      add(all.roles, outputs.roles, roles, part, window.first);
      add(all.attackRoles, outputs.attack, attack, part, window.first);
    }
  }

  /** The whole, once every window has been added. */
  analysis(): Analysis {
    const words = withMarksInPairs(this.#read);
    const read = this.#sentences.all.map((sentence) => {
      const shares = softmax(this.#weights.subarray(sentence.first, sentence.end));
      return { ...sentence, quad: this.#quad(sentence, shares), shares };
    });
    const weighed = words.map((word) => {
      const sentence = read[word.sentence];
      return changedWord(word, { weight: sentence?.shares[word.index - sentence.first] ?? 0 });
    });
    return {
      text: this.#text,
      sentences: read.map(({ shares, ...sentence }) => sentence),
      words: weighed,
      ...this.#stretches,
    };
  }

  #addWords({ first, end, sentence }: Part, window: Window, outputs: Outputs): void {
    const { upos, rels, lemmas } = this.#description;
    const from = first - window.first;
    const given = outputs.head.subarray(from, from + end - first).map((head) => head - from);
    const heads = isTree(given)
      ? given
      : bestTree(arcs(outputs.arc, window.end - window.first, from, end - first), end - first);
    for (const [at, head] of heads.entries()) {
      const index = first + at;
      const span = this.#words[index]?.span ?? [0, 0];
      const form = narrowWord(this.#text.slice(span[0], span[1]));
      const script = lemmas[outputs.lemma[from + at] ?? 0];
      const tag = upos[outputs.upos[from + at] ?? 0] ?? "X";
      const relation = rels[outputs.rel[from + at] ?? 0] ?? "dep";
      const inner = rels[outputs.rel_inner[from + at] ?? 0] ?? "dep";
      const above = head === at ? this.#root(sentence, index) : first + head;
      this.#read.push({
        index,
        span,
        form,
        lemma: spelled(form, tag, script ? lemma(form, script) : form, this.#rank),
        upos: tag,
        head: above,
        deprel:
          above === index
            ? "root"
            : head === at
              ? JOINED
              : head !== given[at] || relation === "root"
                ? inner
                : relation,
        sentence,
        happened: 1 / (1 + Math.exp(-(outputs.happened[from + at] ?? 0))),
        weight: 0,
      });
    }
  }

  /** What the root of a part hangs on: itself, or the root of the sentence's first part. */
  #root(sentence: number, index: number): number {
    const known = this.#roots.get(sentence);
    if (known !== undefined) return known;
    this.#roots.set(sentence, index);
    return index;
  }

  #quad({ first, end }: Bounds, shares: ArrayLike<number>): Quad {
    if (first === end) return [1, 0, 0, 0, 0];
    const sums = new Float64Array(QUADS);
    for (let word = first; word < end; word++) {
      for (let quad = 0; quad < QUADS; quad++) {
        sums[quad] = (sums[quad] ?? 0) + (shares[word - first] ?? 0) * (this.#quads[word * QUADS + quad] ?? 0);
      }
    }
    const [none = 0, verbalCooperation = 0, materialCooperation = 0, verbalConflict = 0, materialConflict = 0] =
      softmax(sums);
    return [none, verbalCooperation, materialCooperation, verbalConflict, materialConflict];
  }
}

function add<L extends string>(
  out: Labelled<L>[],
  scores: Float32Array,
  labels: readonly L[],
  part: Part,
  offset: number,
): void {
  for (const stretch of stretches(scores, labels, part.first - offset, part.end - offset)) {
    out.push({ ...stretch, first: stretch.first + offset, end: stretch.end + offset });
  }
}

/** The square of one part out of the window's arc scores. */
function arcs(all: Float32Array, width: number, from: number, count: number): Float32Array {
  const out = new Float32Array(count * count);
  for (let row = 0; row < count; row++) {
    const start = (from + row) * width + from;
    out.set(all.subarray(start, start + count), row * count);
  }
  return out;
}

function softmax(scores: Float32Array | Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  const out = Float64Array.from(scores, (score) => Math.exp(score - most));
  let sum = 0;
  for (const share of out) sum += share;
  return out.map((share) => share / sum);
}
