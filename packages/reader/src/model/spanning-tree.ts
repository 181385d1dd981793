/** Kept from every score, so that a tree takes a second root only where it cannot do without. */
const ROOT_PRICE = 1e8;
/** Scores beyond are cut: what a model masks, or gets wrong. */
const LARGEST_SCORE = 1e4;

/** Whether the heads of `[0, heads.length)` form a tree: all inside, one word its own head, and no circle. */
export function isTree(heads: Int32Array): boolean {
  const { length } = heads;
  // 0 not seen, otherwise the number of the walk that saw it.
  const seen = new Int32Array(length);
  let roots = 0;
  for (let start = 0; start < length; start++) {
    let at = start;
    while (seen[at] === 0) {
      seen[at] = start + 1;
      const head = heads[at];
      if (head === undefined || head < 0 || head >= length) return false;
      if (head === at) {
        roots++;
        break;
      }
      if (seen[head] === start + 1) return false;
      at = head;
    }
  }
  return roots === 1 || length === 0;
}

/**
 * The heads of the best tree with a single root: maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967),
 * contracted in place (Tarjan 1977), so in time that grows with the square of the words.
 * `scores[word * count + head]`, on the diagonal that of being the root. The root is its own head.
 */
export function bestTree(scores: Float32Array | Float64Array, count: number): Int32Array {
  const tree = new Arborescence(scores, count);
  tree.solve();
  return tree.heads();
}

enum State {
  Unseen,
  OnPath,
  Done,
  /** Part of a circle that another slot stands for. */
  Inside,
}

/** Slot 0 stands above the root; word i begins in slot i + 1, which may come to stand for a whole circle. */
class Arborescence {
  readonly #size: number;
  /** `[slot * size + head slot]`: what the best edge from the one into the other adds. */
  readonly #weights: Float64Array;
  /** The words at the ends of that edge, as nodes. */
  readonly #child: Int32Array;
  readonly #above: Int32Array;
  /** The best head of each slot. */
  readonly #best: Int32Array;
  readonly #states: Uint8Array;
  /** The node that a slot stands for: a word, or from `size` on a circle. */
  readonly #node: Int32Array;
  /** By node: the circle that it was drawn into, and the ends of its edge. */
  readonly #circle: Int32Array;
  readonly #edgeChild: Int32Array;
  readonly #edgeAbove: Int32Array;
  #nodes: number;

  constructor(scores: Float32Array | Float64Array, count: number) {
    const size = count + 1;
    this.#size = size;
    this.#nodes = size;
    this.#weights = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
    this.#child = new Int32Array(size * size);
    this.#above = new Int32Array(size * size);
    this.#best = new Int32Array(size);
    this.#states = new Uint8Array(size);
    this.#states[0] = State.Done;
    this.#node = Int32Array.from({ length: size }, (_, slot) => slot);
    this.#circle = new Int32Array(2 * size);
    this.#edgeChild = new Int32Array(2 * size);
    this.#edgeAbove = new Int32Array(2 * size);
    for (let word = 0; word < count; word++) {
      for (let head = 0; head < count; head++) {
        const given = scores[word * count + head] ?? 0;
        const score = Number.isNaN(given) ? -LARGEST_SCORE : Math.min(LARGEST_SCORE, Math.max(-LARGEST_SCORE, given));
        const slot = head === word ? 0 : head + 1;
        const at = (word + 1) * size + slot;
        this.#weights[at] = head === word ? score - ROOT_PRICE : score;
        this.#child[at] = word + 1;
        this.#above[at] = slot;
      }
      this.#choose(word + 1);
    }
  }

  /** Walks from head to head; what runs in a circle is drawn together and goes on as one. */
  solve(): void {
    for (let start = 1; start < this.#size; start++) {
      if (this.#states[start] !== State.Unseen) continue;
      const path: number[] = [];
      for (let at = start; this.#states[at] !== State.Done; ) {
        if (this.#states[at] === State.OnPath) {
          this.#contract(path.splice(path.indexOf(at)));
          continue;
        }
        this.#states[at] = State.OnPath;
        path.push(at);
        at = this.#best[at] ?? 0;
      }
      for (const slot of path) this.#states[slot] = State.Done;
    }
  }

  /** The head of every word, once solved. */
  heads(): Int32Array {
    // The edge into a circle replaces that of the member which it enters; the latest circles are the outermost.
    for (let circle = this.#nodes - 1; circle >= this.#size; circle--) {
      const child = this.#edgeChild[circle] ?? 0;
      let member = child;
      while (this.#circle[member] !== circle) member = this.#circle[member] ?? circle;
      this.#edgeChild[member] = child;
      this.#edgeAbove[member] = this.#edgeAbove[circle] ?? 0;
    }
    return Int32Array.from({ length: this.#size - 1 }, (_, word) => {
      const above = this.#edgeAbove[word + 1] ?? 0;
      return above === 0 ? word : above - 1;
    });
  }

  #choose(slot: number): void {
    const row = slot * this.#size;
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let head = 0; head < this.#size; head++) {
      if (head === slot || this.#states[head] === State.Inside) continue;
      const weight = this.#weights[row + head] ?? most;
      if (weight > most || best < 0) {
        most = weight;
        best = head;
      }
    }
    const node = this.#node[slot] ?? 0;
    this.#best[slot] = best;
    this.#edgeChild[node] = this.#child[row + best] ?? 0;
    this.#edgeAbove[node] = this.#above[row + best] ?? 0;
  }

  /** Lets the first slot of a circle stand for all of it. */
  #contract(slots: readonly number[]): void {
    const size = this.#size;
    const [slot = 0] = slots;
    const circle = this.#nodes++;
    for (const member of slots) {
      this.#states[member] = State.Inside;
      this.#circle[this.#node[member] ?? 0] = circle;
    }
    const kept = slots.map((member) => this.#weights[member * size + (this.#best[member] ?? 0)] ?? 0);
    for (let other = 0; other < size; other++) {
      if (this.#states[other] === State.Inside) continue;
      let enter = Number.NEGATIVE_INFINITY;
      let leave = Number.NEGATIVE_INFINITY;
      let from = slot;
      let to = slot;
      for (const [at, member] of slots.entries()) {
        // Entering at a member costs the edge that it had in the circle.
        const entering = (this.#weights[member * size + other] ?? enter) - (kept[at] ?? 0);
        if (entering > enter) {
          enter = entering;
          to = member;
        }
        const leaving = this.#weights[other * size + member] ?? leave;
        if (leaving > leave) {
          leave = leaving;
          from = member;
        }
      }
      this.#move(slot * size + other, to * size + other, enter);
      this.#move(other * size + slot, other * size + from, leave);
      if (slots.includes(this.#best[other] ?? 0)) this.#best[other] = slot;
    }
    this.#states[slot] = State.Unseen;
    this.#node[slot] = circle;
    this.#choose(slot);
  }

  #move(target: number, source: number, weight: number): void {
    this.#weights[target] = weight;
    this.#child[target] = this.#child[source] ?? 0;
    this.#above[target] = this.#above[source] ?? 0;
  }
}
