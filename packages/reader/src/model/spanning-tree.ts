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
 * The heads of the best tree with a single root: maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967).
 * `scores[word * count + head]`, on the diagonal that of being the root. The root is its own head.
 */
export function bestTree(scores: Float32Array | Float64Array, count: number): Int32Array {
  // Node 0 stands above the root; word i is node i + 1.
  const size = count + 1;
  const weights = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  for (let word = 0; word < count; word++) {
    for (let head = 0; head < count; head++) {
      const given = scores[word * count + head] ?? 0;
      const score = Number.isNaN(given) ? -LARGEST_SCORE : Math.min(LARGEST_SCORE, Math.max(-LARGEST_SCORE, given));
      if (head === word) weights[(word + 1) * size] = score - ROOT_PRICE;
      else weights[(word + 1) * size + head + 1] = score;
    }
  }
  const above = arborescence(weights, size);
  const heads = new Int32Array(count);
  for (let word = 0; word < count; word++) {
    const head = above[word + 1] ?? 0;
    heads[word] = head === 0 ? word : head - 1;
  }
  return heads;
}

/** Heads of nodes 1 and up; node 0 is the top. `weights[node * size + head]`. */
function arborescence(weights: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let node = 1; node < size; node++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let head = 0; head < size; head++) {
      const weight = weights[node * size + head] ?? best;
      if (head !== node && weight > best) {
        best = weight;
        heads[node] = head;
      }
    }
  }
  const circle = findCircle(heads);
  if (!circle) return heads;
  return expand(heads, circle, contract(weights, size, heads, circle));
}

interface Contracted {
  readonly weights: Float64Array;
  /** The nodes outside the circle, in order; the circle is the node after them. */
  readonly outside: readonly number[];
  /** For each node outside, by its place in `outside`: its best head in the circle. */
  readonly headInside: Int32Array;
  /** The same: the node of the circle that it would best become the head of. */
  readonly entered: Int32Array;
}

function contract(weights: Float64Array, size: number, heads: Int32Array, circle: readonly number[]): Contracted {
  const inside = new Uint8Array(size);
  for (const node of circle) inside[node] = 1;
  const outside: number[] = [];
  for (let node = 0; node < size; node++) if (!inside[node]) outside.push(node);
  const smaller = outside.length + 1;
  const last = outside.length;
  const out = new Float64Array(smaller * smaller).fill(Number.NEGATIVE_INFINITY);
  const headInside = new Int32Array(last);
  const entered = new Int32Array(last);
  for (const [place, node] of outside.entries()) {
    for (const [other, head] of outside.entries()) out[place * smaller + other] = weights[node * size + head] ?? 0;
    let leave = Number.NEGATIVE_INFINITY;
    let enter = Number.NEGATIVE_INFINITY;
    for (const member of circle) {
      const leaving = weights[node * size + member] ?? leave;
      if (leaving > leave) {
        leave = leaving;
        headInside[place] = member;
      }
      const kept = weights[member * size + (heads[member] ?? 0)] ?? 0;
      const entering = (weights[member * size + node] ?? enter) - kept;
      if (entering > enter) {
        enter = entering;
        entered[place] = member;
      }
    }
    out[place * smaller + last] = leave;
    out[last * smaller + place] = enter;
  }
  return { weights: out, outside, headInside, entered };
}

function expand(heads: Int32Array, circle: readonly number[], contracted: Contracted): Int32Array {
  const { weights, outside, headInside, entered } = contracted;
  const last = outside.length;
  const solved = arborescence(weights, last + 1);
  const out = Int32Array.from(heads);
  for (const [place, node] of outside.entries()) {
    const head = solved[place] ?? 0;
    out[node] = head === last ? (headInside[place] ?? 0) : (outside[head] ?? 0);
  }
  // All of the circle keep their heads but the one by which it is entered.
  const above = solved[last] ?? 0;
  const member = entered[above] ?? circle[0] ?? 0;
  out[member] = outside[above] ?? 0;
  return out;
}

function findCircle(heads: Int32Array): number[] | undefined {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let at = start;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start;
      at = heads[at] ?? 0;
    }
    if (at === 0 || seen[at] !== start) continue;
    const circle = [at];
    for (let next = heads[at] ?? at; next !== at; next = heads[next] ?? at) circle.push(next);
    return circle;
  }
  return undefined;
}
