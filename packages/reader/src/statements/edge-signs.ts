import type { Word } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import { isDeprel, type Tree } from "../tree.js";
import { cueAt } from "./cues.js";
import type { Piece, Pieces } from "./pieces.js";

export type Side = "first" | "end";

/** A place where a content may begin or end, with what speaks for it. */
export interface Edge {
  /** The first word, or the one past the last. */
  readonly at: number;
  /** By name; each has its weight in edge-weights.tsv, under the side. */
  readonly signs: readonly string[];
}

/** What a cue tells of all the edges of its content. */
interface CueSigns {
  readonly kind: string;
  readonly word: string;
}

/** How many words the model's own edge may be moved either way, but for the edges of the sentence. */
const FAR = 30;

/** Relations of words that a phrase cannot be parted behind. */
const JOINED = ["det", "amod", "compound", "aux", "nummod", "nmod:poss", "cop", "flat", "fixed"];
/** The same where what follows is left out: a content does not end in "of" or "that". */
const LEANING = [...JOINED, "case", "mark", "cc"];
/** How far off the word may stand that another leans on. */
const NEAR = 4;

/** What the edges of contents are weighed by: the words on both sides, what the tree cuts there, quotation marks, the cue. */
export class EdgeSigns {
  readonly #tree: Tree;
  readonly #pieces: Pieces;
  /** For each word the first and last of those that hang on it, itself among them. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #part: (string | undefined)[];
  readonly #names: (string | undefined)[] = [];

  constructor(tree: Tree, pieces: Pieces) {
    this.#tree = tree;
    this.#pieces = pieces;
    const count = tree.words.length;
    this.#from = Int32Array.from({ length: count }, (_, at) => at);
    this.#to = Int32Array.from({ length: count }, (_, at) => at);
    for (const { index, upos } of tree.words) {
      if (upos === "PUNCT") continue;
      for (let at = index, steps = 0; steps < count; steps++) {
        const { head } = tree.word(at);
        if (head === at) break;
        if (index >= (this.#from[head] ?? 0) && index <= (this.#to[head] ?? 0)) break;
        this.#from[head] = Math.min(this.#from[head] ?? head, index);
        this.#to[head] = Math.max(this.#to[head] ?? head, index);
        at = head;
      }
    }
    this.#part = new Array(count).fill(undefined);
    for (const [name, list] of [
      ["content", pieces.contents],
      ["source", pieces.sources],
      ["cue", pieces.cues],
    ] as const)
      for (const { first, end } of list) this.#part.fill(name, first, end);
  }

  /** Where the content may begin or end instead, the model's own edge among them. */
  edges(side: Side, content: Piece, cue: Piece | undefined): Edge[] {
    const { words } = this.#tree;
    // Marks at the edge are cut or kept by what they enclose (shape.ts).
    let inside = side === "first" ? content.first : content.end - 1;
    const inward = side === "first" ? 1 : -1;
    while (this.#isMark(inside) && inside + inward >= content.first && inside + inward < content.end) inside += inward;
    const sentence = words[inside]?.sentence;
    let low = inside;
    let high = inside;
    while (words[low - 1]?.sentence === sentence) low--;
    while (words[high + 1]?.sentence === sentence) high++;
    // A content lies on one side of its cue.
    if (cue && cue.end <= content.first) low = Math.max(low, cue.end);
    if (cue && cue.first >= content.end) high = Math.min(high, cue.first - 1);
    const said: CueSigns = { kind: this.#kind(cue), word: this.#word(cue) };
    const out: Edge[] = [];
    for (let at = low; at <= high; at++) {
      const isOwn = at === inside;
      const beyond = side === "first" ? at >= content.end : at < content.first;
      if (beyond || (!isOwn && (this.#isMark(at) || !this.#isEdge(side, at)))) continue;
      if (Math.abs(at - inside) > FAR && at !== low && at !== high) continue;
      if (!isOwn && this.#part[at] !== undefined && this.#part[at] !== "content") continue;
      out.push({
        at: side === "first" ? at : at + 1,
        signs: this.#signs(side, at, inside, content, cue, said, low, high),
      });
    }
    return out;
  }

  #name(at: number): string {
    const known = this.#names[at] ?? name(this.#tree.words[at]);
    this.#names[at] = known;
    return known;
  }

  #isMark(at: number): boolean {
    return this.#tree.words[at]?.upos === "PUNCT";
  }

  /** Not in the middle of a phrase: "the | army", "has | fled". */
  #isEdge(side: Side, at: number): boolean {
    const before = this.#tree.words[side === "first" ? at - 1 : at];
    if (!before || before.upos === "PUNCT") return true;
    const isNear = before.head > before.index && before.head - before.index <= NEAR;
    return !(isNear && isDeprel(before.deprel, side === "first" ? JOINED : LEANING));
  }

  #signs(
    side: Side,
    at: number,
    own: number,
    content: Piece,
    cue: Piece | undefined,
    said: CueSigns,
    low: number,
    high: number,
  ): string[] {
    const { words } = this.#tree;
    const moved = at - own;
    const outer = side === "first" ? at - 1 : at + 1;
    const step = side === "first" ? -1 : 1;
    let beyond = outer;
    while (words[beyond] && this.#isMark(beyond) && words[beyond]?.sentence === words[at]?.sentence) beyond += step;
    const isLast = side === "first" ? at === low : beyond > high || words[beyond]?.sentence !== words[at]?.sentence;
    const mark = this.#isMark(outer) ? (words[outer]?.form ?? "") : "none";
    const kept = side === "first" ? { first: at, end: content.end } : { first: content.first, end: at + 1 };
    const top = isLast ? undefined : this.#topAt(side, beyond);
    const cut = top ? this.#cut(top, kept, cue) : "all";
    const { kind } = said;
    const by = cue ? (cue.end <= content.first ? "after" : "before") : "alone";
    const far = moved === 0 ? "0" : `${moved < 0 ? "-" : "+"}${bucket(Math.abs(moved))}`;
    const sure = Math.floor(content.score * 8);
    const quote = this.#quoted(side, at, outer);
    const other = isLast ? "end" : this.#name(beyond);
    const here = this.#name(at);
    const part = isLast ? "none" : (this.#part[beyond] ?? "none");
    const out = [
      `moved=${far}`,
      `moved=${moved === 0} sure=${sure}`,
      `moved=${Math.sign(moved)} cut=${cut}`,
      `cut=${cut}`,
      `cut=${cut} mark=${mark}`,
      `cut=${cut} kind=${kind}`,
      `cut=${cut} other=${other}`,
      `cut=${cut} cue=${said.word}`,
      `here=${here}`,
      `here=${here} other=${other}`,
      `other=${other} mark=${mark}`,
      `other=${other} kind=${kind}`,
      `mark=${mark} moved=${Math.sign(moved)}`,
      `last=${isLast} by=${by}`,
      `last=${isLast} quote=${quote}`,
      `quote=${quote} moved=${Math.sign(moved)}`,
      `part=${part} other=${other}`,
      `open=${this.#open(side, at, kept)} moved=${Math.sign(moved)}`,
    ];
    if (side === "first") {
      const gap = cue && by === "after" ? Math.min(4, at - cue.end) : "far";
      out.push(
        `gap=${gap}`,
        `gap=${gap} here=${here}`,
        `gap=${gap} here=${here} kind=${kind}`,
        `gap=${gap} cue=${said.word} here=${here}`,
      );
    }
    return out;
  }

  /** The head of the widest phrase that begins (or ends) at a word. */
  #topAt(side: Side, at: number): Word | undefined {
    let top = this.#tree.words[at];
    for (let above = top && this.#tree.parent(top.index); above; above = this.#tree.parent(above.index)) {
      const reaches = side === "first" ? this.#to[above.index] === at : this.#from[above.index] === at;
      if (!reaches) break;
      top = above;
    }
    return top;
  }

  /** What is left out at the edge: its relation, and where what it hangs on stands. */
  #cut({ index, head, deprel }: Word, kept: { first: number; end: number }, cue: Piece | undefined): string {
    const isIn = ({ first, end }: { first: number; end: number }) => head >= first && head < end;
    const where = head === index ? "root" : isIn(kept) ? "in" : cue && isIn(cue) ? "cue" : "out";
    return `${deprel.split(":", 1)[0]}-${where}`;
  }

  /** How many phrases the edge tears apart: words kept that hang on what is left out, beyond the one that heads them all. */
  #open(side: Side, at: number, { first, end }: { first: number; end: number }): string {
    let torn = 0;
    let deprel = "none";
    const from = side === "first" ? at : Math.max(first, at - 12);
    const to = side === "first" ? Math.min(end, at + 13) : at + 1;
    for (let word = from; word < to; word++) {
      const { head, deprel: own, upos } = this.#tree.word(word);
      if (upos === "PUNCT" || head === word) continue;
      if (side === "first" ? head < first : head >= end) {
        torn++;
        deprel = own.split(":", 1)[0] ?? own;
      }
    }
    return torn > 1 ? "many" : deprel;
  }

  #quoted(side: Side, at: number, outer: number): string {
    const { quotationOf } = this.#pieces;
    const [mine, theirs] = [quotationOf[at] ?? -1, quotationOf[outer] ?? -1];
    if (mine < 0) return theirs < 0 ? "no" : "beside";
    return mine === theirs ? (this.#isMark(outer) ? `mark-${side}` : "inside") : "edge";
  }

  #kind(cue: Piece | undefined): string {
    if (!cue) return "none";
    for (let at = cue.first; at < cue.end; at++) {
      const found = cueAt(this.#tree, at);
      if (found) return `${found.kind}-${found.pos}`;
    }
    return "other";
  }

  /** The verb or noun of the cue that no lexicon need know. */
  #word(cue: Piece | undefined): string {
    if (!cue) return "none";
    for (let at = cue.end - 1; at >= cue.first; at--) {
      const { upos, lemma } = this.#tree.word(at);
      if (upos === "VERB" || upos === "NOUN") return lemma.toLowerCase();
    }
    return this.#tree.word(cue.end - 1).form.toLowerCase();
  }
}

/** A small word by itself, any other by its part of speech and whether it is a name of its tense. */
function name(word: Word | undefined): string {
  if (!word) return "none";
  if (/^(?:ADP|SCONJ|CCONJ|DET|PRON|PART|AUX|PUNCT|SYM)$/.test(word.upos)) return word.form.toLowerCase();
  if (word.upos === "VERB") return /ing$/i.test(word.form) ? "VERB-ing" : /ed$/i.test(word.form) ? "VERB-ed" : "VERB";
  if (word.upos === "ADV") return word.form.toLowerCase();
  return word.upos;
}

function bucket(gap: number): string {
  return gap <= 3 ? String(gap) : gap <= 6 ? "4" : gap <= 12 ? "7" : gap <= 20 ? "13" : "21";
}

let loaded: Readonly<Record<Side, ReadonlyMap<string, number>>> | undefined;

/** What each sign of an edge weighs on one side. */
export function edgeWeights(side: Side): ReadonlyMap<string, number> {
  if (!loaded) {
    const lines = lexicon("edge-weights.tsv", ["sign", "weight"]);
    const of = (wanted: Side) =>
      new Map(
        lines
          .filter(({ sign }) => sign.startsWith(`${wanted} `))
          .map(({ sign, weight }) => [sign.slice(wanted.length + 1), Number(weight)]),
      );
    loaded = { first: of("first"), end: of("end") };
  }
  return loaded[side];
}
