/** A sentence, or a piece of one that is too long to be read at once: words `[first, end)`. */
export interface Part {
  readonly sentence: number;
  /** Whether it is a later piece of its sentence. */
  readonly goesOn: boolean;
  readonly first: number;
  readonly end: number;
}

/** What the model reads in one call: parts one after the other, so words `[first, end)`. */
export interface Window {
  readonly parts: readonly Part[];
  readonly first: number;
  readonly end: number;
}

/** A longer sentence is cut between words; a shorter one, though longer than a window, is read by itself. */
export const LONGEST_PART = 250;

interface Bounds {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
}

/**
 * Packs whole sentences into windows of at most `limit` wordpieces. A paragraph that fits into one window is not parted.
 * The same sentences give the same windows, wherever and however often they are read.
 */
export function windows(sentences: readonly Bounds[], pieces: ArrayLike<number>, limit: number): Window[] {
  const parts = sentences.flatMap((bounds, sentence) => cut(bounds, sentence, pieces));
  const sizes = parts.map((part) => count(part, pieces));
  const paragraphs = paragraphSizes(sentences, parts, sizes);
  const out: Window[] = [];
  let current: Part[] = [];
  let size = 0;
  const close = () => {
    const [head] = current;
    const tail = current.at(-1);
    if (head && tail) out.push({ parts: current, first: head.first, end: tail.end });
    current = [];
    size = 0;
  };
  for (const [at, part] of parts.entries()) {
    const own = sizes[at] ?? 0;
    // A paragraph that begins here and would fit into a window of its own gets one, rather than half of this.
    const wanted = paragraphs[at] ?? 0;
    if (size + own > limit || (wanted <= limit && size + wanted > limit)) close();
    current.push(part);
    size += own;
  }
  close();
  return out;
}

function cut({ first, end }: Bounds, sentence: number, pieces: ArrayLike<number>): Part[] {
  const out: Part[] = [];
  let start = first;
  let size = 0;
  for (let word = first; word < end; word++) {
    const own = pieces[word] ?? 0;
    if (word > start && size + own > LONGEST_PART) {
      out.push({ sentence, goesOn: start > first, first: start, end: word });
      start = word;
      size = 0;
    }
    size += own;
  }
  if (end > start) out.push({ sentence, goesOn: start > first, first: start, end });
  return out;
}

function count({ first, end }: Part, pieces: ArrayLike<number>): number {
  let sum = 0;
  for (let word = first; word < end; word++) sum += pieces[word] ?? 0;
  return sum;
}

/** At the first part of each paragraph, the size of the whole paragraph; 0 elsewhere. */
function paragraphSizes(sentences: readonly Bounds[], parts: readonly Part[], sizes: readonly number[]): number[] {
  const out = new Array<number>(parts.length).fill(0);
  let start = 0;
  let paragraph: number | undefined;
  for (const [at, part] of parts.entries()) {
    const own = sentences[part.sentence]?.paragraph;
    if (own !== paragraph) {
      start = at;
      paragraph = own;
    }
    out[start] = (out[start] ?? 0) + (sizes[at] ?? 0);
  }
  return out;
}
