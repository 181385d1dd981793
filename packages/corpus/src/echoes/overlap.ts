import type { Span } from "sayso-record";
import type { Print } from "./print.js";

/**
 * How two reports echo each other: `copy`, each holds most of the other; `cut`, one holds most of the other; `part`, a
 * piece is in both with which one of them begins, as in a round-up.
 */
export type EchoKind = "copy" | "cut" | "part";

export interface Overlap {
  kind: EchoKind;
  /** How much of the one that is less its own is in the other, from 0 to 1. */
  share: number;
  /** How many shingles of the reporters' own words the two have in common. */
  shingles: number;
  /** Where the common piece is in each, in shingles. */
  regions: readonly [Span, Span];
}

/**
 * Two papers that report one event quote the same people, so what is quoted hardly counts: one tenth. It counts at all
 * because a statement printed whole by two papers is one statement.
 */
const QUOTED = 0.1;
/**
 * What must be common for an echo: of a report of some length a third, the less there is the nearer to all of it, for two
 * agencies tell an event in ten words that are partly the same. Tuned on half of the articles of docs/echoes.md.
 */
const LEAST_SHARE = 0.34;
const ENOUGH_HELD = 18;
const LEAST_SHARE_OF_ALERT = 0.85;
const HELD_OF_ALERT = 9;
const LEAST_HELD = 5;
/** Where the common piece begins neither of the two: agencies put the same background under all that they write of an affair. */
const LEAST_SHARE_ANYWHERE = 0.8;
/** A piece that both have: how long and dense it is, and how near the beginning of one of the two. */
const LEAST_PIECE = 22;
const LEAST_DENSITY = 0.4;
const NEAR_BEGINNING = 20;
/** A piece of this length is an echo wherever it stands. Agencies' standing background is shorter. */
const LONG_PIECE = 120;
/** What a shingle that is not in the other costs a piece. */
const MISS = 0.45;

/** A report as it is held against many: what its shingles are is looked up once. */
export interface Held {
  print: Print;
  /** Where each shingle stands first, by what it is and by where it stands. */
  first: ReadonlyMap<number, number>;
  firsts: Int32Array;
}

export function held(print: Print): Held {
  const first = new Map<number, number>();
  const firsts = new Int32Array(print.shingles.length);
  for (let at = 0; at < firsts.length; at++) {
    const shingle = print.shingles[at] ?? 0;
    const known = first.get(shingle) ?? at;
    if (known === at) first.set(shingle, at);
    firsts[at] = known;
  }
  return { print, first, firsts };
}

/** Whether and how two reports echo each other: the same, whichever comes first. */
export function overlap(one: Held, other: Print): Overlap | undefined {
  const standing = inEach(one, other);
  const mine = side(one.print, standing.ofMine, other);
  const theirs = side(other, standing.ofTheirs, one.print);
  const [less, more] = mine.share >= theirs.share ? [mine, theirs] : [theirs, mine];
  const found = {
    share: less.share,
    shingles: Math.min(mine.own, theirs.own),
    regions: [mine.region, theirs.region],
  } as const;
  const anchored = Math.min(mine.region[0], theirs.region[0]) <= NEAR_BEGINNING;
  if (holds(less, anchored)) return { kind: holds(more, anchored) ? "copy" : "cut", ...found };
  return isPiece(mine, theirs, anchored) ? { kind: "part", ...found } : undefined;
}

/** Of a shingle that the other does not have. */
const NOWHERE = -1;

/** Where each shingle of the one stands first in the other, and of the other in the one. Only the one's are looked up: it is held against many. */
function inEach({ first, firsts }: Held, theirs: Print): { ofMine: Int32Array; ofTheirs: Int32Array } {
  const ofMine = new Int32Array(firsts.length).fill(NOWHERE);
  const ofTheirs = new Int32Array(theirs.shingles.length);
  for (let at = 0; at < ofTheirs.length; at++) {
    const here = first.get(theirs.shingles[at] ?? 0) ?? NOWHERE;
    ofTheirs[at] = here;
    if (here !== NOWHERE && ofMine[here] === NOWHERE) ofMine[here] = at;
  }
  // One that comes again is there where it was first.
  for (let at = 0; at < firsts.length; at++) ofMine[at] = ofMine[firsts[at] ?? at] ?? NOWHERE;
  return { ofMine, ofTheirs };
}

/** What is seen from one of the two. */
interface Side {
  /** Weight of what is in the other, and its share of all. */
  held: number;
  share: number;
  own: number;
  /** The piece that is held most densely. */
  region: Span;
  inPiece: number;
}

/** `standing`: where each shingle stands in the other. */
function side(print: Print, standing: Int32Array, other: Print): Side {
  let heldWeight = 0;
  let all = 0;
  let own = 0;
  let run = 0;
  let from = 0;
  let best = 0;
  let region: Span = [0, 0];
  let ownFrom = 0;
  let inPiece = 0;
  for (let at = 0; at < standing.length; at++) {
    const there = standing[at] ?? NOWHERE;
    const quoted = print.quoted[at] === 1 || (there !== NOWHERE && other.quoted[there] === 1);
    const weight = quoted ? QUOTED : 1;
    all += weight;
    if (there !== NOWHERE) {
      heldWeight += weight;
      if (!quoted) own++;
    }
    run += there === NOWHERE ? -MISS * weight : weight;
    if (run <= 0) {
      run = 0;
      from = at + 1;
      ownFrom = own;
    } else if (run > best) {
      best = run;
      region = [from, at + 1];
      inPiece = own - ownFrom;
    }
  }
  return { held: heldWeight, share: all ? heldWeight / all : 0, own, region, inPiece };
}

function holds({ share, held }: Side, anchored: boolean): boolean {
  if (held < LEAST_HELD) return false;
  const missing = Math.min(1, Math.max(0, (ENOUGH_HELD - held) / (ENOUGH_HELD - HELD_OF_ALERT)));
  const least = LEAST_SHARE + missing * (LEAST_SHARE_OF_ALERT - LEAST_SHARE);
  return share >= (anchored ? least : Math.max(least, LEAST_SHARE_ANYWHERE));
}

function isPiece(mine: Side, theirs: Side, anchored: boolean): boolean {
  const hits = Math.min(mine.inPiece, theirs.inPiece);
  const dense = [mine, theirs].every(({ inPiece, region }) => inPiece >= LEAST_DENSITY * (region[1] - region[0]));
  return dense && hits >= (anchored ? LEAST_PIECE : LONG_PIECE);
}
