import type { Span } from "sayso-record";
import type { Analysis, Word } from "./analysis.js";

/** Walks over the dependency trees of an analysis. All positions are indexes into `analysis.words`. */
export class Tree {
  readonly words: readonly Word[];
  readonly text: string;
  readonly #children: Word[][];

  constructor(analysis: Pick<Analysis, "words" | "text">) {
    this.words = analysis.words;
    this.text = analysis.text;
    this.#children = analysis.words.map(() => []);
    for (const word of analysis.words) {
      if (word.head !== word.index) this.#children[word.head]?.push(word);
    }
  }

  /** The word at `index`. Throws where there is none: an index comes from this tree. */
  word(index: number): Word {
    const word = this.words[index];
    if (!word) throw new RangeError(`no word ${index} among ${this.words.length}`);
    return word;
  }

  /** Dependents in order of the text; with `deprels`, only those (a relation without subtype matches every subtype). */
  children(index: number, ...deprels: string[]): readonly Word[] {
    const all = this.#children[index] ?? [];
    return deprels.length ? all.filter((child) => isDeprel(child.deprel, deprels)) : all;
  }

  /** The first dependent with one of the relations. */
  child(index: number, ...deprels: string[]): Word | undefined {
    const all = this.#children[index] ?? [];
    return deprels.length ? all.find((child) => isDeprel(child.deprel, deprels)) : all[0];
  }

  /** The governor, or undefined at the root. */
  parent(index: number): Word | undefined {
    const { head } = this.word(index);
    return head === index ? undefined : this.word(head);
  }

  /** The word and all that depends on it, sorted; branches for which `leave` holds are left out (never the word itself). */
  subtree(index: number, leave?: (word: Word) => boolean): number[] {
    const out: number[] = [];
    const stack = [index];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      out.push(at);
      for (const child of this.#children[at] ?? []) {
        if (!leave?.(child)) stack.push(child.index);
      }
    }
    return out.sort((a, b) => a - b);
  }

  /** From the word's governor up to the root. */
  ancestors(index: number): Word[] {
    const out: Word[] = [];
    for (let at = this.parent(index); at; at = this.parent(at.index)) out.push(at);
    return out;
  }

  /** Whether `index` is `above` or depends on it. */
  isWithin(index: number, above: number): boolean {
    return index === above || this.ancestors(index).some((word) => word.index === above);
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

/** Whether a relation is one of `wanted`; "nsubj" also means "nsubj:pass". */
export function isDeprel(deprel: string, wanted: readonly string[]): boolean {
  if (wanted.includes(deprel)) return true;
  const colon = deprel.indexOf(":");
  return colon >= 0 && wanted.includes(deprel.slice(0, colon));
}
