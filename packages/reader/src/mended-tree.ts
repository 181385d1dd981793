import type { Word } from "./analysis.js";
import { isGerund } from "./events/gerund.js";
import { roleNoun } from "./names/role-nouns.js";
import { isDeprel, Tree } from "./tree.js";

/** The tree with slips of the parser mended that every step would stumble over: see `subjectBehind`, `participleBefore`, `shown`, `bearer`, `titled` and `stray`. */
export function mendedTree(tree: Tree): Tree {
  const changes = new Map<number, Partial<Word>>();
  for (const verb of tree.words) {
    const participle = participleBefore(tree, verb);
    const its = participle && tree.child(participle.index, "nsubj");
    if (participle && its) {
      // The head of a sentence is its own.
      const isRoot = participle.head === participle.index;
      changes.set(verb.index, { head: isRoot ? verb.index : participle.head, deprel: participle.deprel });
      changes.set(its.index, { head: verb.index });
      changes.set(participle.index, { head: its.index, deprel: "acl" });
      for (const mark of tree.children(participle.index, "cc", "mark"))
        if (mark.index < its.index) changes.set(mark.index, { head: verb.index });
      continue;
    }
    const office = bearer(tree, verb);
    if (office) {
      changes.set(verb.index, { head: office.index, deprel: "appos" });
      continue;
    }
    const name = titled(tree, verb);
    if (name) {
      const isPassive = tree.child(verb.head, "aux:pass") !== undefined;
      changes.set(name.index, { head: verb.head, deprel: isPassive ? "nsubj:pass" : "nsubj" });
      changes.set(verb.index, { head: name.index });
      continue;
    }
    const subject = stray(tree, verb);
    if (subject) {
      const { of, relation, first } = subject;
      changes.set(verb.index, first ? { head: first.index, deprel: "conj" } : { deprel: relation });
      if (first) {
        changes.set(first.index, { head: of.index, deprel: relation });
        for (const mark of tree.children(of.index, "cc"))
          if (first.index < mark.index && mark.index < verb.index) changes.set(mark.index, { head: verb.index });
        if (of.deprel === "conj" && !tree.child(of.head, "ccomp")) changes.set(of.index, { deprel: "ccomp" });
      }
      continue;
    }
    const one = shown(tree, verb);
    if (one) {
      changes.set(verb.index, { deprel: "ccomp" });
      changes.set(one.index, { head: verb.index, deprel: "nsubj" });
      continue;
    }
    const noun = subjectBehind(tree, verb);
    if (!noun) continue;
    changes.set(noun.index, { head: verb.index, deprel: "nsubj" });
    for (const mark of tree.children(noun.index, "case"))
      changes.set(mark.index, { head: verb.index, deprel: "mark", upos: "SCONJ" });
  }
  if (!changes.size) return tree;
  const words = tree.words.map((word) => ({ ...word, ...changes.get(word.index) }));
  return new Tree({ words, text: tree.text });
}

/** "broke off talks after *an attack* on a base killed ten": a phrase behind "after" that runs up to a finite verb is its subject. */
function subjectBehind(tree: Tree, verb: Word): Word | undefined {
  if (verb.upos !== "VERB" || !isDeprel(verb.deprel, ["advcl"]) || isGerund(verb.form) || verb.head > verb.index)
    return undefined;
  if (tree.child(verb.index, "nsubj", "csubj", "mark", "aux")) return undefined;
  // A participle is done to somebody: only a verb with an object of its own is sure to be finite.
  if (!tree.children(verb.index, "obj", "xcomp").some(({ index }) => index > verb.index)) return undefined;
  return tree.children(verb.head, "obl", "obl:unmarked").find((noun) => {
    if (noun.index < verb.head || noun.index > verb.index || !/^(?:NOUN|PROPN|PRON)$/.test(noun.upos)) return false;
    const [mark, ...others] = tree.children(noun.index, "case");
    if (!mark || others.length || !/^(?:after|before|when|since|until|as|because)$/i.test(mark.form)) return false;
    return Math.max(...tree.subtree(noun.index)) === verb.index - 1;
  });
}

/** "residents *reached* by telephone told a reporter": what is done to them, before the verb of which they are the subject. */
function participleBefore(tree: Tree, verb: Word): Word | undefined {
  if (verb.upos !== "VERB" || !isDeprel(verb.deprel, ["advcl", "parataxis", "ccomp"]) || isGerund(verb.form))
    return undefined;
  if (tree.child(verb.index, "nsubj", "csubj", "mark", "aux", "cc")) return undefined;
  if (!tree.children(verb.index, "obj", "iobj", "ccomp").some(({ index }) => index > verb.index)) return undefined;
  return tree.words.slice(Math.max(0, verb.index - REACH), verb.index).findLast((participle) => {
    if (participle.upos !== "VERB" || !/(?:ed|en)$/i.test(participle.form) || participle.sentence !== verb.sentence)
      return false;
    const one = tree.child(participle.index, "nsubj");
    if (!one || tree.child(participle.index, "aux", "aux:pass", "obj", "ccomp", "xcomp")) return false;
    const behind = tree.children(participle.index, "obl", "advmod").filter(({ index }) => index > participle.index);
    const isAdjacent = Math.max(...tree.subtree(one.index)) === participle.index - 1;
    // Something tells by what or where it was done to them, and nothing else stands between.
    const last = Math.max(...behind.flatMap(({ index }) => [...tree.subtree(index)]), participle.index);
    return (
      isAdjacent &&
      behind.length > 0 &&
      last === verb.index - 1 &&
      (verb.head === participle.index || verb.head === participle.head)
    );
  });
}

/** "Congolese leader *Felix Mona* and his envoy agreed": the bearer of a title that hangs on the verb is its subject. */
function titled(tree: Tree, title: Word): Word | undefined {
  if (title.deprel !== "nmod:desc") return undefined;
  const verb = tree.word(title.head);
  if (verb.upos !== "VERB" || title.index > verb.index || tree.child(verb.index, "nsubj", "csubj")) return undefined;
  return tree.children(title.index, "appos", "flat").find(({ index }) => index === title.index + 1);
}

interface Stray {
  /** The verb whose subject it is. */
  readonly of: Word;
  readonly relation: string;
  /** The first of two who are its subjects, where a parser hung that one on the verb above. */
  readonly first?: Word;
}

/**
 * "…, spokesman *Dmitry* Moe said", "3 soldiers and 200 *fighters* were killed": what hangs on a verb behind it as an apposition or a fellow, which
 * only nouns have and nothing has before it, is the verb's subject where it has none.
 */
function stray(tree: Tree, word: Word): Stray | undefined {
  if (!/^(?:NOUN|PROPN)$/.test(word.upos) || !/^(?:appos|conj)$/.test(word.deprel)) return undefined;
  const of = tree.word(word.head);
  if (of.upos !== "VERB" || of.index < word.index || tree.child(of.index, "nsubj", "csubj", "expl")) return undefined;
  const relation = tree.child(of.index, "aux:pass") ? "nsubj:pass" : "nsubj";
  const cc = tree.children(of.index, "cc").some(({ index }) => index < word.index);
  const above = tree.parent(of.index);
  const first =
    word.deprel === "conj" && cc && above?.upos === "VERB"
      ? tree
          .children(above.index, "nummod", "obj", "obl:unmarked")
          .findLast(({ index }) => above.index < index && index < word.index)
      : undefined;
  return { of, relation, ...(first && { first }) };
}

/** How far before the verb the participle may stand. */
const REACH = 8;

/** Verbs by which a picture tells what is done. */
export const SHOWING = /^(?:show|depict)$/i;

/** "shows *soldiers* beating a man": they beat, and the beating is shown. */
function shown(tree: Tree, verb: Word): Word | undefined {
  if (verb.upos !== "VERB" || !isGerund(verb.form) || !isDeprel(verb.deprel, ["xcomp", "ccomp"])) return undefined;
  if (!SHOWING.test(tree.word(verb.head).lemma) || tree.child(verb.index, "nsubj", "mark")) return undefined;
  return tree
    .children(verb.head, "obj", "iobj")
    .find(({ index }) => index > verb.head && Math.max(...tree.subtree(index)) === verb.index - 1);
}

/** "the *leader* of Mora, Omar Rahmani, said": he is the leader, and no second Mora. */
function bearer(tree: Tree, name: Word): Word | undefined {
  if (name.upos !== "PROPN" || name.deprel !== "conj" || tree.words[name.index - 1]?.form !== ",") return undefined;
  if (tree.child(name.index, "cc") || tree.words[Math.max(...tree.subtree(name.index)) + 1]?.form !== ",")
    return undefined;
  const place = tree.word(name.head);
  const office = tree.word(place.head);
  const role = isDeprel(place.deprel, ["nmod"]) && office.upos === "NOUN" ? roleNoun(office) : undefined;
  return role?.type === "person" && !role.plural ? office : undefined;
}
