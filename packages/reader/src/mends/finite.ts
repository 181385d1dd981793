import type { Word } from "../analysis.js";
import { lemmasOf } from "../events/lemmas.js";
import { cueAt } from "../statements/cues.js";
import { plays } from "../statements/standing-words.js";
import { isDeprel, type Tree } from "../tree.js";
import { asSubject, type Change, isPast } from "./mend.js";

/** "threatened to shell it if troops came, and *ordered* the people to leave": behind a comma, who threatened ordered it, too, and not those of the condition. */
export function besideCondition(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || !isDeprel(verb.deprel, ["conj"]) || !isFinitePast(tree, verb)) return undefined;
  const and = tree.child(verb.index, "cc");
  if (!and || tree.words[and.index - 1]?.form !== "," || tree.child(verb.index, "nsubj", "nsubj:pass", "mark"))
    return undefined;
  const fellow = tree.word(verb.head);
  const isCondition =
    isDeprel(fellow.deprel, ["advcl"]) &&
    tree.children(fellow.index, "mark").some(({ form }) => /^(?:if|unless)$/i.test(form));
  if (!isCondition || fellow.index > verb.index) return undefined;
  const host = tree
    .ancestors(fellow.index)
    .find(
      (word) =>
        word.upos === "VERB" &&
        word.index < fellow.index &&
        isFinitePast(tree, word) &&
        tree.child(word.index, "nsubj") !== undefined,
    );
  if (!host) return undefined;
  // What is ordered hangs on the ordering.
  const behind = tree
    .ancestors(fellow.index)
    .filter(({ index }) => tree.isWithin(index, host.index))
    .flatMap(({ index }) => tree.children(index, "advcl", "xcomp"))
    .filter(({ index }) => index > verb.index && tree.children(index, "mark").some(({ form }) => /^to$/i.test(form)));
  const asks = cueAt(tree, verb.index)?.inf && !tree.child(verb.index, "xcomp", "ccomp");
  return [
    [verb.index, { head: host.index }],
    ...(asks ? behind.map(({ index }): Change => [index, { head: verb.index, deprel: "xcomp" }]) : []),
  ];
}

/** "*Guards* said to have beaten him *were sent* home": who is only said to have done something says nothing; what has an "is" of its own tells of him. */
export function saidOfWho(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.deprel !== "root" || !isPast(verb) || tree.child(verb.index, "aux", "aux:pass", "cop")) return undefined;
  const who = tree.child(verb.index, "nsubj", "nsubj:pass");
  const to = tree.words[verb.index + 1];
  if (who?.index !== verb.index - 1 || !/^to$/i.test(to?.form ?? "")) return undefined;
  if (!plays(tree, verb.index, "frame")) return undefined;
  const done = tree.child(verb.index, "xcomp");
  const main = [verb, ...(done ? [done] : [])]
    .flatMap(({ index }) => tree.children(index, "advcl", "ccomp", "conj"))
    .find(
      (word) =>
        word.index > (done?.index ?? verb.index) &&
        (tree
          .children(word.index, "aux", "aux:pass", "cop")
          .some(({ form }) => /^(?:is|are|was|were|has|have|had|will|would)$/i.test(form)) ||
          (isPast(word) && cueAt(tree, word.index)?.kind === "say" && tree.child(word.index, "ccomp"))) &&
        !tree.child(word.index, "nsubj", "nsubj:pass", "mark", "cc"),
    );
  if (!main) return undefined;
  return [
    [main.index, { head: main.index, deprel: "root" }],
    [who.index, { head: main.index, deprel: asSubject(tree, main) }],
    [verb.index, { head: who.index, deprel: "acl" }],
    ...tree.children(verb.index, "punct").map(({ index }): Change => [index, { head: main.index }]),
  ];
}

/** "It further *calls* on both to honour the truce, and reminds them that …": what has a pronoun for its subject and no "is" is a verb. */
export function verbForNoun(tree: Tree, noun: Word): readonly Change[] | undefined {
  if (noun.upos !== "NOUN" || noun.deprel !== "root" || !/s$/i.test(noun.form)) return undefined;
  const subject = tree.child(noun.index, "nsubj");
  if (!subject || !/^(?:he|she|it)$/i.test(subject.form) || tree.child(noun.index, "cop", "det", "aux", "case"))
    return undefined;
  const between = tree.words.slice(subject.index + 1, noun.index);
  if (subject.index > noun.index || !between.every(({ upos, head }) => upos === "ADV" && head === noun.index))
    return undefined;
  const asked = tree
    .children(noun.index, "acl", "advcl")
    .filter(({ index }) => tree.children(index, "mark").some(({ form }) => /^to$/i.test(form)));
  return [
    [noun.index, { upos: "VERB", lemma: lemmasOf({ form: noun.form, lemma: noun.lemma })[0] ?? noun.lemma }],
    ...between.map(({ index }): Change => [index, { deprel: "advmod" }]),
    ...tree.children(noun.index, "nmod").map(({ index }): Change => [index, { deprel: "obl" }]),
    ...asked.map(({ index }): Change => [index, { deprel: "xcomp" }]),
    // "and reminds": no fellow of an infinitive.
    ...asked
      .flatMap(({ index }) => tree.children(index, "conj"))
      .filter(({ upos, form, lemma }) => upos === "VERB" && /s$/i.test(form) && form !== lemma)
      .map(({ index }): Change => [index, { head: noun.index }]),
  ];
}

/** "the front, whose *fighters* he had driven out": what stands before the subject of its verb without a preposition is the object. */
export function whoseObject(tree: Tree, noun: Word): readonly Change[] | undefined {
  if (!isDeprel(noun.deprel, ["obl", "nsubj"]) || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return undefined;
  const verb = tree.word(noun.head);
  const isWhose = tree.children(noun.index, "nmod:poss").some(({ form }) => /^whose$/i.test(form));
  if (!isWhose || verb.upos !== "VERB" || !isDeprel(verb.deprel, ["acl"]) || noun.index > verb.index) return undefined;
  if (tree.child(noun.index, "case") || tree.child(verb.index, "obj", "aux:pass", "nsubj:pass")) return undefined;
  const subject = tree.children(verb.index, "nsubj").find(({ index }) => index > noun.index && index < verb.index);
  return subject && [[noun.index, { deprel: "obj" }]];
}

/** "ordered", "went": a past tense that no helper leads in. */
function isFinitePast(tree: Tree, verb: Word): boolean {
  return isPast(verb) && !tree.child(verb.index, "aux", "aux:pass", "cop");
}
