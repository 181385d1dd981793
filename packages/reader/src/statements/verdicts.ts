import type { Standing } from "sayso-record";
import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { checkedIn, type Polarity, polarityOf } from "./polarity.js";
import { antecedent } from "./source.js";
import { plays, type StandingLine, type StandingWord, standingWordsAt } from "./standing-words.js";

/** Words that set the standing of what they speak about. */
export interface Verdict {
  readonly standing: Standing;
  /** The words `[first, end)` that say so. */
  readonly first: number;
  readonly end: number;
  /** The word that heads them. */
  readonly at: number;
  /** The words that it speaks about, in its own sentence. */
  readonly covers: ReadonlySet<number>;
  /** The noun that stands for what was said elsewhere: "recording", "claim", "it". */
  readonly about?: number;
  /** The line of standing-words.tsv that knows them. */
  readonly entry: StandingLine;
}

/** A verdict before its line is named. */
type Ruled = Omit<Verdict, "entry">;

/** All verdicts of a report, in order. */
export function verdictsOf(tree: Tree): Verdict[] {
  const out: Verdict[] = [];
  for (const { index } of tree.words) {
    for (const word of standingWordsAt(tree, index)) {
      const verdict = verdictAt(tree, word);
      if (verdict) out.push({ ...verdict, entry: word.entry });
    }
  }
  return out.map((verdict) => ({ ...verdict, covers: withHedged(tree, verdict, out) }));
}

/** "whose guards allegedly beat a reporter, denies the allegation": what was hedged in the sentence is what is denied. */
function withHedged(tree: Tree, verdict: Verdict, all: readonly Verdict[]): ReadonlySet<number> {
  const { about, at, covers, standing } = verdict;
  if (about === undefined || standing === "purported" || !plays(tree, about, "say-so")) return covers;
  const { sentence } = tree.word(at);
  const hedged = all.filter(
    (one) => one.standing === "purported" && one.at < at && tree.word(one.at).sentence === sentence,
  );
  return hedged.length ? new Set([...covers, ...hedged.flatMap((one) => [...one.covers])]) : covers;
}

function verdictAt(tree: Tree, word: StandingWord): Ruled | undefined {
  const { first: at } = word;
  switch (word.scope) {
    case "hedge":
      return hedge(tree, word);
    case "frame":
      return frame(tree, word);
    case "check":
    case "admit":
    case "find":
      return isVerb(tree, at) ? check(tree, word) : undefined;
    case "checking": {
      const { polarity, first } = polarityOf(tree, at);
      if (polarity !== "not" || tree.word(at).upos === "VERB") return undefined;
      const told = complement(tree, at);
      return {
        standing: "unverified",
        first,
        end: word.end,
        at,
        ...(told ? spokenOf(tree, at) : { covers: new Set<number>(), about: at }),
      };
    }
    case "unclear":
      return unclear(tree, word);
    case "deny":
    case "deny-claim":
      return deny(tree, word);
    case "false":
      return untrue(tree, word);
    case "phrase": {
      const covers = new Set(range(word.end, sentenceEnd(tree, at)));
      const about = [...covers].find((one) => plays(tree, one, "say-so"));
      return { standing: word.standing, first: at, end: word.end, at, covers, ...(about !== undefined && { about }) };
    }
    default:
      return undefined;
  }
}

/** "reportedly killed", "the alleged attack". */
function hedge(tree: Tree, { standing, first, end }: StandingWord): Ruled | undefined {
  const word = tree.word(first);
  // "He reported to the police" is no hedge; nor "the army was reported to".
  const several = end - first > 1;
  if (word.upos === "VERB" && !isDeprel(word.deprel, several ? ["amod", "acl", "acl:relcl"] : ["amod"])) {
    if (!several || tree.child(first, "nsubj", "aux", "aux:pass")) return undefined;
    return { standing, first, end, at: first, covers: new Set(range(end, sentenceEnd(tree, first))) };
  }
  if (several && isDeprel(word.deprel, ["acl"]))
    return { standing, first, end, at: first, covers: new Set([word.head]) };
  if (word.upos === "NOUN") {
    const of = complement(tree, first);
    // "The nurse's report of a raid" has a source.
    return of && !tree.child(first, "nmod:poss")
      ? { standing, first, end: end - 1, at: first, covers: new Set(below(tree, of.index)) }
      : undefined;
  }
  const head = word.head === first ? undefined : word.head;
  const covers = new Set<number>();
  if (head !== undefined) {
    for (const one of below(tree, head)) if (one >= first) covers.add(one);
    covers.add(head);
  } else for (const one of range(end, sentenceEnd(tree, first))) covers.add(one);
  return { standing, first, end, at: first, covers };
}

/** "is believed to have killed", "a man said to be his cousin", "it was reported that". */
function frame(tree: Tree, { standing, first, end }: StandingWord): Ruled | undefined {
  const word = tree.word(first);
  const purports = /^purport/i.test(word.form);
  if (word.upos !== "VERB" && word.upos !== "ADJ") return undefined;
  const being = tree.child(first, "aux:pass") ?? (isBeing(tree, first - 1) ? tree.word(first - 1) : undefined);
  const participle = isDeprel(word.deprel, ["acl"]) && /(?:ed|id|ht|od)$/i.test(word.form);
  if (!purports && !being && !participle) return undefined;
  if (tree.children(first, "obl").some(({ index }) => tree.child(index, "case")?.form.toLowerCase() === "by"))
    return undefined;
  const of = end - first > 1;
  const told = tree.child(first, "xcomp", "ccomp", ...(of ? ["advcl", "obl"] : []));
  const next = tree.words[end]?.form.toLowerCase();
  if (!told && !of && next !== "to" && next !== "that") return undefined;
  const covers = told ? new Set(below(tree, told.index)) : new Set(range(end, sentenceEnd(tree, first)));
  return {
    standing,
    first: being && being.index < first && first - being.index < 4 ? being.index : first,
    end: next === "to" ? end + 1 : end,
    at: first,
    covers,
  };
}

function check(tree: Tree, word: StandingWord): Ruled | undefined {
  const { first: at } = word;
  const { polarity, first } = polarityOf(tree, at);
  const standing = standingOf(word, polarity);
  return standing && { standing, first, end: word.end, at, ...spokenOf(tree, at) };
}

function standingOf({ scope, standing }: StandingWord, polarity: Polarity): Standing | undefined {
  if (polarity === "not") return scope === "admit" ? undefined : "unverified";
  return scope !== "find" && polarity === "told" ? standing : undefined;
}

/** "It was not clear if anyone was hurt." */
function unclear(tree: Tree, word: StandingWord): Ruled | undefined {
  const { first: at } = word;
  const itself = /^(?:unclear|unknown|uncertain)$/i.test(tree.word(at).form);
  const { polarity, first } = itself ? { polarity: "not", first: at } : polarityOf(tree, at);
  const mark = range(word.end, Math.min(word.end + 3, sentenceEnd(tree, at))).find((one) =>
    /^(?:if|whether)$/i.test(tree.word(one).form),
  );
  if (polarity !== "not" || mark === undefined) return undefined;
  return { standing: "unverified", first, end: mark + 1, at, covers: new Set(range(mark + 1, sentenceEnd(tree, at))) };
}

function deny(tree: Tree, word: StandingWord): Ruled | undefined {
  const { first: at, scope } = word;
  const noun = tree.word(at).upos === "NOUN";
  if (!noun && !isVerb(tree, at)) return undefined;
  const { polarity, first } = polarityOf(tree, at);
  if (polarity !== "told") return undefined;
  const plain = noun && !complement(tree, at);
  const spoken = plain
    ? { covers: new Set(range(sentenceStart(tree, at), sentenceEnd(tree, at))) }
    : scope === "deny-claim"
      ? claimAfter(tree, at)
      : spokenOf(tree, at);
  const object = tree.child(at, "obj") ?? tree.child(at, "nsubj:pass");
  if (object && plays(tree, object.index, "withheld") && !plays(tree, object.index, "say-so")) return undefined;
  // "He was denied a visa": with a passive subject and an object, something was withheld.
  if (tree.child(at, "nsubj:pass") && tree.child(at, "obj", "iobj")) return undefined;
  if (scope === "deny-claim" && (spoken.about === undefined || isPronoun(tree, spoken.about))) return undefined;
  return { standing: word.standing, first: noun ? at : Math.max(first, at), end: word.end, at, ...spoken };
}

/** The claim that a verb turns down, wherever it stands behind it: "dismissed as false a report that". */
function claimAfter(tree: Tree, at: number): { covers: ReadonlySet<number>; about?: number } {
  const spoken = spokenOf(tree, at);
  if (spoken.about !== undefined && plays(tree, spoken.about, "say-so")) return spoken;
  const near = range(at + 1, Math.min(at + 7, sentenceEnd(tree, at)));
  const about = near.find((one) => tree.word(one).upos === "NOUN" && plays(tree, one, "say-so"));
  return about === undefined
    ? { covers: new Set() }
    : { covers: new Set(range(about + 1, sentenceEnd(tree, at))), about };
}

/** "The report was false", "called the claim baseless". */
function untrue(tree: Tree, { standing, first: at, end }: StandingWord): Ruled | undefined {
  const { polarity } = polarityOf(tree, at);
  if (polarity !== "told") return undefined;
  const subject = tree.child(at, "nsubj", "nsubj:pass");
  const governor = tree.parent(at);
  const candidates = [subject?.index, ...(governor ? [tree.child(governor.index, "obj", "nsubj:pass")?.index] : [])];
  // "The allegation that jets bombed the clinic is false": a parser may lose the subject.
  const left = isBeing(tree, at - 1) ? range(sentenceStart(tree, at), at).reverse() : [];
  const about = [...candidates, ...left].find(
    (one) =>
      one !== undefined &&
      (plays(tree, one, "say-so") || channelAt(tree, one)?.document) &&
      tree.word(one).upos === "NOUN",
  );
  return about === undefined
    ? undefined
    : { standing, first: at, end, at, covers: new Set(tree.subtree(about)), about };
}

/** What a verb or noun of checking or denying speaks about: what it governs after it, or its passive subject. */
function spokenOf(tree: Tree, at: number): { covers: ReadonlySet<number>; about?: number } {
  const passive = tree.child(at, "nsubj:pass");
  const clause = tree.child(at, "ccomp", "xcomp", "acl", "csubj", "csubj:pass");
  const object = tree.child(at, "obj") ?? (tree.word(at).upos === "NOUN" ? complement(tree, at) : undefined);
  const subject = passive ?? (!object && !clause && checkedIn(tree, at) ? tree.child(at, "nsubj") : undefined);
  const above =
    tree.word(at).deprel === "xcomp" && checkedIn(tree, at) ? tree.child(tree.word(at).head, "nsubj") : undefined;
  const heads =
    above && !subject
      ? [above]
      : subject && !(subject.form.toLowerCase() === "it" && clause)
        ? [subject]
        : [object, clause].flatMap((one) => one ?? []);
  // "A report that the army fired": all of it, though a parser may take the clause for a relative one.
  const claim = tree.word(tree.word(at).head);
  // "a charge the army denies"
  if (!heads.length && isDeprel(tree.word(at).deprel, ["acl:relcl"]) && plays(tree, claim.index, "say-so"))
    return { covers: new Set(), about: claim.index };
  const covers = new Set(
    heads.flatMap(({ index }) =>
      (plays(tree, index, "say-so") ? tree.subtree(index) : below(tree, index)).filter((one) => one !== at),
    ),
  );
  const named = heads.find(({ index }) => plays(tree, index, "doubt"));
  const of = named && tree.child(named.index, "nmod");
  const spoken = of?.index ?? heads.find(({ upos }) => upos !== "VERB")?.index;
  const about = spoken === undefined ? undefined : antecedent(tree, spoken);
  if (heads.length) return { covers, ...(about !== undefined && { about }) };
  // A poor tree: what stands before a passive, and what follows anything else.
  const rest = checkedIn(tree, at) ? range(sentenceStart(tree, at), at - 1) : range(at + 1, sentenceEnd(tree, at));
  return { covers: new Set(rest) };
}

/** What a noun of checking or denying is of: "confirmation of the raid", "denial that". */
function complement(tree: Tree, at: number): Word | undefined {
  return tree
    .children(at, "nmod", "acl", "ccomp")
    .find(
      ({ index, deprel }) =>
        deprel !== "nmod:poss" &&
        (!isDeprel(deprel, ["nmod"]) || tree.children(index, "case").some(({ form }) => /^(?:of|about)$/i.test(form))),
    );
}

function isPronoun(tree: Tree, at: number): boolean {
  return tree.word(at).upos === "PRON";
}

function isVerb(tree: Tree, at: number): boolean {
  const { upos } = tree.word(at);
  return upos === "VERB" || (upos === "ADJ" && /ed$/i.test(tree.word(at).form));
}

function isBeing(tree: Tree, at: number): boolean {
  return /^(?:is|are|was|were|been|be|being)$/i.test(tree.words[at]?.form ?? "");
}

/** A word and all below it, without relative clauses and loose ones. */
function below(tree: Tree, at: number): number[] {
  return tree.subtree(at, ({ deprel }) => isDeprel(deprel, ["acl:relcl", "parataxis", "advcl"]));
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
}

function sentenceStart(tree: Tree, at: number): number {
  const { sentence } = tree.word(at);
  let first = at;
  while (tree.words[first - 1]?.sentence === sentence) first--;
  return first;
}

function sentenceEnd(tree: Tree, at: number): number {
  const { sentence } = tree.word(at);
  let end = at + 1;
  while (tree.words[end]?.sentence === sentence) end++;
  return end;
}
