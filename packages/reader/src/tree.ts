import type { Span } from "sayso-record";
import type { Analysis, Word } from "./analysis.js";

/** Walks over the dependency trees of an analysis. All positions are indexes into `analysis.words`. */
export class Tree {
  readonly words: readonly Word[];
  readonly text: string;
  readonly #children: readonly (readonly Word[] | undefined)[];
  /** What hangs on each word, once it has been asked for. */
  readonly #subtrees: (readonly number[] | undefined)[];

  constructor(analysis: Pick<Analysis, "words" | "text">) {
    this.words = analysis.words;
    this.text = analysis.text;
    this.#children = childrenOf(analysis.words);
    this.#subtrees = new Array(analysis.words.length);
  }

  /** The word at `index`. Throws where there is none: an index comes from this tree. */
  word(index: number): Word {
    const word = this.words[index];
    if (!word) throw new RangeError(`no word ${index} among ${this.words.length}`);
    return word;
  }

  /** Dependents in order of the text; with `deprels`, only those (a relation without subtype matches every subtype). */
  children(index: number, ...deprels: string[]): readonly Word[] {
    const all = this.#children[index] ?? NONE;
    if (!deprels.length || !all.length) return all;
    const out: Word[] = [];
    for (const child of all) if (isDeprel(child.deprel, deprels)) out.push(child);
    return out;
  }

  /** The first dependent with one of the relations. */
  child(index: number, ...deprels: string[]): Word | undefined {
    const all = this.#children[index] ?? NONE;
    if (!deprels.length) return all[0];
    for (const child of all) if (isDeprel(child.deprel, deprels)) return child;
    return undefined;
  }

  /** The governor, or undefined at the root. */
  parent(index: number): Word | undefined {
    const { head } = this.word(index);
    return head === index ? undefined : this.word(head);
  }

  /** The word and all that depends on it, sorted; branches for which `leave` holds are left out (never the word itself). */
  subtree(index: number, leave?: (word: Word) => boolean): readonly number[] {
    if (leave) return this.#below(index, leave);
    const known = this.#subtrees[index] ?? this.#below(index);
    this.#subtrees[index] = known;
    return known;
  }

  #below(index: number, leave?: (word: Word) => boolean): readonly number[] {
    const out = [index];
    let first = index;
    let last = index;
    for (let i = 0; i < out.length; i++) {
      for (const child of this.#children[out[i] ?? index] ?? NONE) {
        if (leave?.(child)) continue;
        out.push(child.index);
        if (child.index < first) first = child.index;
        if (child.index > last) last = child.index;
      }
    }
    // Most phrases are one run of words: it needs no sorting.
    if (last - first + 1 !== out.length) return out.sort((a, b) => a - b);
    for (let i = 0; i < out.length; i++) out[i] = first + i;
    return out;
  }

  /** From the word's governor up to the root. */
  ancestors(index: number): Word[] {
    const out: Word[] = [];
    for (let at = this.parent(index); at; at = this.parent(at.index)) out.push(at);
    return out;
  }

  /** Whether `index` is `above` or depends on it. */
  isWithin(index: number, above: number): boolean {
    if (index === above) return true;
    for (let at = this.parent(index); at; at = this.parent(at.index)) if (at.index === above) return true;
    return false;
  }

  /** The word's fellows in a coordination, itself first: "Russia" of "Russia and the coalition". */
  conjuncts(index: number): Word[] {
    const out = [this.word(index)];
    for (let i = 0; i < out.length; i++) {
      const at = out[i];
      if (at) out.push(...this.children(at.index, "conj"));
    }
    return out;
  }

  /** The run of words around `index` that lies in its subtree without a gap: a phrase that is one span. */
  phrase(index: number, leave?: (word: Word) => boolean): { first: number; end: number } {
    const inside = new Set(this.subtree(index, leave));
    let first = index;
    let end = index + 1;
    while (inside.has(first - 1)) first--;
    while (inside.has(end)) end++;
    return { first, end };
  }

  /** The span of the words `[first, end)`. */
  span(first: number, end: number): Span {
    return [this.word(first).span[0], this.word(end - 1).span[1]];
  }

  /** The words of `[first, end)` as they stand in the text. */
  slice(first: number, end: number): string {
    const [from, to] = this.span(first, end);
    return this.text.slice(from, to);
  }
}

const NONE: readonly Word[] = [];

function childrenOf(words: readonly Word[]): readonly (readonly Word[] | undefined)[] {
  const out = new Array<Word[] | undefined>(words.length);
  for (const word of words) {
    if (word.head === word.index) continue;
    const fellows = out[word.head];
    if (fellows) fellows.push(word);
    else out[word.head] = [word];
  }
  return out;
}

/** Whether a relation is one of `wanted`; "nsubj" also means "nsubj:pass". */
export function isDeprel(deprel: string, wanted: readonly string[]): boolean {
  // By number: it is asked a hundred times for each word, and a list that is walked by an iterator makes an object a step.
  for (let i = 0; i < wanted.length; i++) {
    const one = wanted[i] ?? "";
    if (one === deprel || (deprel[one.length] === ":" && deprel.startsWith(one))) return true;
  }
  return false;
}
