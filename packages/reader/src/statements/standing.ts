import { type Reason, type Span, type Standing, type Statement, schema } from "sayso-record";
import type { Analysis } from "../analysis.js";
import type { Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Cause, reason } from "../why.js";
import { cueAt } from "./cues.js";
import { quotedInHeadline } from "./headline-quote.js";
import type { Verdict } from "./verdict.js";
import { verdictsOf } from "./verdicts.js";

/** A standing, and the words that set it. */
export interface Ruling {
  standing: Standing;
  because?: Span[];
  /** How it was found. */
  cause: Cause;
}

const ORDER = schema.standing.options;

/** Of two the lower row of the table; of equals the first. */
export function lower(a: Ruling, b: Ruling): Ruling {
  return ORDER.indexOf(b.standing) > ORDER.indexOf(a.standing) ? b : a;
}

interface Read {
  readonly all: readonly Verdict[];
  readonly bySentence: ReadonlyMap<number, readonly Verdict[]>;
}

const read = new WeakMap<Analysis, Read>();

/** The verdicts of a report, read once; what a verdict covers stands in its own sentence. */
function verdictsRead({ analysis, tree }: Pick<Reading, "analysis" | "tree">): Read {
  const known = read.get(analysis);
  if (known) return known;
  const all = verdictsOf(tree);
  const bySentence = new Map<number, Verdict[]>();
  for (const verdict of all) {
    const { sentence } = tree.word(verdict.at);
    const fellows = bySentence.get(sentence);
    if (fellows) fellows.push(verdict);
    else bySentence.set(sentence, [verdict]);
  }
  const found = { all, bySentence };
  read.set(analysis, found);
  return found;
}

/** All verdicts of a report. */
export function verdicts(reading: Pick<Reading, "analysis" | "tree">): readonly Verdict[] {
  return verdictsRead(reading).all;
}

/** The verdicts in the sentences that the words stand in. */
export function verdictsNear(
  reading: Pick<Reading, "analysis" | "tree">,
  words: readonly number[],
): readonly Verdict[] {
  const { bySentence } = verdictsRead(reading);
  const sentences = new Set(words.map((word) => reading.tree.words[word]?.sentence ?? -1));
  return [...sentences].flatMap((sentence) => bySentence.get(sentence) ?? []);
}

/** What a verdict sets. */
export function setBy({ tree }: Pick<Reading, "tree">, { standing, first, end, entry }: Verdict): Ruling {
  const because = [tree.span(first, end)];
  return { standing, because, cause: { rule: "standing-word", spans: because, entry } };
}

/**
 * Whose word the thing named at `anchor` rests on: that of the statement that carries it, and what the report says of the thing itself
 * ("reportedly", "could not be confirmed"). `because` holds the words that set it.
 */
export function standingAt(reading: Reading, anchor: Span, carrier: Statement | undefined): Ruling {
  const words = wordsAt(reading, anchor);
  const known = isPresupposed(reading.tree, words);
  const quoted = carrier ? undefined : quotedInHeadline(reading, words);
  if (quoted) return { standing: "purported", because: quoted, cause: { rule: "no-source", spans: quoted } };
  const blamed = isBlamedFor(reading.tree, words);
  let found = known || (blamed && carrier?.standing === "unverified") ? takenAsKnown(carrier) : carriedBy(carrier);
  // "blamed rebels for the raid": the raid is known to whoever tells whom somebody blames.
  if (blamed === "blame" && carrier && isOwnBlame(reading, words, carrier)) found = carriedBy(undefined);
  for (const verdict of verdictsNear(reading, words)) {
    // "during the alleged raid" says it of the raid itself.
    // "claimed responsibility for the raid, without evidence": that it was theirs.
    if (blamed && verdict.standing === "unverified") continue;
    if (known && verdict.standing !== "confirmed" && !words.includes(reading.tree.word(verdict.at).head)) continue;
    // "France accused Turkey of sending fighters, which Ankara denies": the sending, not that it was accused.
    const isSaying =
      verdict.standing === "denied" && words.some((at) => at < verdict.at && cueAt(reading.tree, at)?.pos === "V");
    if (isSaying) continue;
    // "dismissed the accusation": the accusation, not that it was dismissed.
    if (verdict.standing === "denied" && words.includes(verdict.at)) continue;
    // "faces murder charges": the murder, not that he faces them.
    if (words.includes(verdict.at) && reading.tree.word(verdict.at).upos === "NOUN") continue;
    if (words.some((at) => verdict.covers.has(at))) found = lower(found, setBy(reading, verdict));
  }
  return found;
}

/** "denied that soldiers had left hours before the assault": the assault is not what is denied. */
function isPresupposed(tree: Tree, words: readonly number[]): boolean {
  const noun = words
    .map((at) => tree.word(at))
    .find(({ upos, deprel }) => upos === "NOUN" && isDeprel(deprel, ["obl", "nmod"]));
  if (!noun) return false;
  const has = (deprel: string, form: RegExp) => tree.children(noun.index, deprel).some((word) => form.test(word.form));
  // "denied using gas in its shelling of the port": the shelling is known.
  if (has("case", /^in$/i) && has("nmod:poss", /./) && isDoing(tree, noun.head)) return true;
  return (
    has("case", /^(?:before|after|during|since|following|until)$/i) && has("det", /^(?:the|this|that|these|those)$/i)
  );
}

/** Whether it is a verb with an object of its own: "using gas in", not "taking part in". */
function isDoing(tree: Tree, verb: number): boolean {
  const object = tree.child(verb, "obj", "nsubj:pass");
  return (
    tree.word(verb).upos === "VERB" && object !== undefined && !/^(?:part|role|hand|involvement)$/i.test(object.form)
  );
}

/** "blamed rebels for *the raid*", "claimed responsibility for *the raid*": who did it is what may lack proof, not that it was done. */
function isBlamedFor(tree: Tree, words: readonly number[]): "blame" | "claim" | undefined {
  const found = words.flatMap((at) => {
    const { head, deprel } = tree.word(at);
    const above = tree.word(head);
    const isFor =
      isDeprel(deprel, ["obl", "nmod"]) &&
      tree.children(at, "case").some(({ form }) => /^for$/i.test(form)) &&
      tree.children(at, "det").some(({ form }) => /^(?:the|this|that|these|those)$/i.test(form));
    if (!isFor) return [];
    if (above.lemma === "blame" && above.upos === "VERB") return ["blame" as const];
    return /^(?:responsibility|blame|credit)$/i.test(above.form) ? ["claim" as const] : [];
  });
  return found[0];
}

/** Whether it is by the blaming itself that the carrier tells it, not by what it says around that. */
function isOwnBlame({ tree }: Reading, words: readonly number[], { cue }: Statement): boolean {
  return words.some((at) => {
    const [from, to] = tree.word(tree.word(at).head).span;
    return cue.some(([first, last]) => first <= from && to <= last);
  });
}

/** What a thing has from a statement that takes it as known: its say-so, without the denial. */
function takenAsKnown(carrier: Statement | undefined): Ruling {
  const ruling = carriedBy(carrier);
  return ruling.standing === "denied" || ruling.standing === "unverified"
    ? { standing: "attributed", cause: ruling.cause }
    : ruling;
}

/** What a thing has from the statement that carries it; without one it stands in the report's own voice. */
export function carriedBy(carrier: Statement | undefined): Ruling {
  if (!carrier) return { standing: "stated", cause: { rule: "voice", spans: [] } };
  const { standing, because, cue } = carrier;
  return { standing, ...(because && { because }), cause: { rule: "carried", spans: cue } };
}

/** Why a thing has its standing; what a statement carries also has the reasons of that statement. */
export function whyStanding({ cause }: Pick<Ruling, "cause">, carrier?: Statement): Reason[] {
  const carried = cause.rule === "carried" ? (carrier?.why ?? []).filter(({ of }) => of === "standing") : [];
  return [reason("standing", cause), ...carried];
}

/** The ruling where a later sentence says more of it. */
export function judgedLater(ruling: Ruling, later: Ruling | undefined): Ruling {
  return later ? lower(ruling, later) : ruling;
}

/** The ruling where another source says that it was not so. */
export function answered(ruling: Ruling, answer: Statement | undefined): Ruling {
  if (!answer) return ruling;
  const because = [...answer.cue];
  return lower(ruling, { standing: "denied", because, cause: { rule: "contradicted", spans: because } });
}

function wordsAt({ analysis: { words } }: Reading, [from, to]: Span): number[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((words[half]?.span[1] ?? 0) <= from) low = half + 1;
    else high = half;
  }
  const out: number[] = [];
  for (let at = low; (words[at]?.span[0] ?? to) < to; at++) out.push(at);
  return out;
}
