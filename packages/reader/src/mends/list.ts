import type { Word } from "../analysis.js";
import { isGerund } from "../events/gerund.js";
import { roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { type Change, isPast } from "./mend.js";

/**
 * "said a faction backed by tanks, artillery and *helicopters* had taken the town": the end of a list of those who back it, which a parser made the
 * subject; it is the faction that has taken it.
 */
export function endOfList(tree: Tree, verb: Word): readonly Change[] | undefined {
  const last = tree.child(verb.index, "nsubj");
  if (verb.upos !== "VERB" || !last || last.index > verb.index) return undefined;
  const participle = tree
    .children(verb.head)
    .find(
      (one) => one.index < last.index && one.upos === "VERB" && one.deprel === verb.deprel && one.index !== verb.head,
    );
  if (!participle || tree.child(participle.index, "aux", "aux:pass") || !/(?:ed|en|wn)$/i.test(participle.form))
    return undefined;
  const subject = tree.child(participle.index, "nsubj:pass");
  const agents = tree
    .children(participle.index, "obl")
    .filter(({ index }) => tree.child(index, "case")?.form.toLowerCase() === "by");
  const agent = agents.at(-1);
  if (!subject || !agent || agents.length > 1 || agent.index > last.index) return undefined;
  const from = Math.min(...tree.subtree(last.index).filter((at) => tree.word(at).upos !== "PUNCT"));
  const hasMore = tree.children(last.index, "conj").length > 0;
  const isListed = hasMore && from === agent.index + 2 && tree.word(from - 1).form === ",";
  if (!isListed || tree.child(verb.index, "mark", "cc")?.index === from) return undefined;
  return [
    [last.index, { head: agent.index, deprel: "conj" }],
    [subject.index, { head: verb.index, deprel: "nsubj" }],
    [participle.index, { head: subject.index, deprel: "acl" }],
  ];
}

/** "President A Moe, Secretary *Ann* Doe and Prime Minister B Sabo met": a name behind a comma is no more of the name before it. */
export function titledInList(tree: Tree, name: Word): readonly Change[] | undefined {
  if (name.upos !== "PROPN" || !isDeprel(name.deprel, ["flat"]) || name.head > name.index) return undefined;
  const first = tree.word(name.head);
  const comma = tree.words.slice(first.index, name.index).findLast(({ form }) => form === ",");
  const title = tree
    .children(first.index, "appos")
    .find(({ index }) => comma && comma.index < index && index < name.index);
  if (!comma || !title || Math.max(...tree.subtree(title.index)) !== name.index - 1) return undefined;
  return [
    [name.index, { deprel: "conj" }],
    [title.index, { head: name.index, deprel: "nmod:desc" }],
  ];
}

/** "President A Moe, Foreign *Secretary* Ann Doe": a title stands before its bearer, and is none of the man before it. */
export function titleOfNext(tree: Tree, title: Word): readonly Change[] | undefined {
  if (title.deprel !== "nmod:desc" || title.head > title.index) return undefined;
  const name = tree.words[Math.max(...tree.subtree(title.index)) + 1];
  const isName = name?.upos === "PROPN" && name.sentence === title.sentence && name.head !== title.index;
  return isName ? [[title.index, { head: name.index }]] : undefined;
}

/**
 * "In a letter brought by his aide, *Ann* Moe, President John Doe called on them": of two names that only a comma parts, the first is that of whom
 * stands before it, the second does what the verb tells.
 */
export function nameOfAide(tree: Tree, name: Word): readonly Change[] | undefined {
  if (name.upos !== "PROPN" || tree.words[name.index - 1]?.form !== ",") return undefined;
  const second = tree
    .children(name.index, "conj")
    .find(({ index, upos }) => upos === "PROPN" && !tree.child(index, "cc"));
  if (!second || tree.child(name.index, "cc") || tree.children(second.index, "conj").length) return undefined;
  const verb = tree.words[Math.max(...tree.subtree(second.index)) + 1];
  if (!verb || !isPast(verb) || verb.sentence !== name.sentence || verb.index < second.index) return undefined;
  const isSubject = name.head === verb.index && isDeprel(name.deprel, ["nsubj", "appos"]);
  const isAside = name.deprel === "appos" && tree.ancestors(name.index).some(({ index }) => index === verb.index);
  if (!isSubject && !isAside) return undefined;
  const aide = tree.words[name.index - 2];
  const role = aide?.upos === "NOUN" ? roleNoun(aide) : undefined;
  if (!aide || role?.type !== "person" || role.plural) return undefined;
  const other = tree.children(verb.index, "nsubj", "csubj", "expl").find(({ index }) => index !== name.index);
  return other
    ? undefined
    : [
        [name.index, { head: aide.index, deprel: "appos" }],
        [second.index, { head: verb.index, deprel: "nsubj" }],
      ];
}

/** "a senior *U.N.* official": what a parser hung on a noun far before describes the one behind. */
export function compoundBehind(tree: Tree, word: Word): readonly Change[] | undefined {
  const next = tree.words[word.index + 1];
  if (!isDeprel(word.deprel, ["compound"]) || word.head > word.index - FAR || !next) return undefined;
  if (next.sentence !== word.sentence || !/^(?:NOUN|PROPN)$/.test(next.upos)) return undefined;
  return [[word.index, { head: next.index, deprel: "compound" }]];
}

/** A noun that describes another does not stand so many words behind it. */
const FAR = 4;

/** "the faction has *backing* from Oman": behind "has" a form in -ing is what one has. */
export function hadNoun(tree: Tree, word: Word): readonly Change[] | undefined {
  const have = tree.words[word.index - 1];
  if (word.upos !== "VERB" || !isGerund(word.form) || !have || !/^(?:has|have|had)$/i.test(have.form)) return undefined;
  if (have.upos !== "AUX" || have.head !== word.index || tree.child(word.index, "obj", "aux:pass")) return undefined;
  const isRoot = word.head === word.index;
  const before = tree.children(word.index).filter(({ index, deprel }) => index < have.index || deprel === "punct");
  return [
    [have.index, { upos: "VERB", head: isRoot ? have.index : word.head, deprel: word.deprel }],
    [word.index, { upos: "NOUN", lemma: word.form.toLowerCase(), head: have.index, deprel: "obj" }],
    ...before.map(({ index }): Change => [index, { head: have.index }]),
  ];
}
