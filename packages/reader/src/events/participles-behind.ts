import type { Word } from "../analysis.js";
import { asSubject, type Change } from "../mends/mend.js";
import { isDeprel, type Tree } from "../tree.js";
import { entriesOf } from "./event-words.js";
import { isGerund } from "./gerund.js";

/** Participles behind a noun that they tell of, which a parser takes for the noun itself or for the sentence's own verb. */
export function participleBehind(tree: Tree, word: Word): readonly Change[] | undefined {
  return shelteringThem(tree, word) ?? madeBy(tree, word) ?? stormedBy(tree, word) ?? thoseDoing(tree, word);
}

/** "A truce *brokered* by Oman was dead": it is the truce that was, brokered by Oman. */
function madeBy(tree: Tree, word: Word): readonly Change[] | undefined {
  if (!/(?:ed|en|wn|ought|ung|eld|ade)$/i.test(word.form) || !/^(?:VERB|NOUN|ADJ)$/.test(word.upos)) return undefined;
  if (!/^by$/i.test(tree.words[word.index + 1]?.form ?? "")) return undefined;
  const noun = tree.words[word.index - 1];
  if (noun?.upos !== "NOUN" || noun.head !== word.index || !isDeprel(noun.deprel, ["compound"])) return undefined;
  if (!isDeprel(word.deprel, ["nsubj", "obj", "obl", "nmod", "root", "conj"])) return undefined;
  const before = tree
    .children(word.index, "det", "amod", "case", "nummod", "nmod:poss", "compound")
    .filter(({ index }) => index < noun.index);
  return [
    [noun.index, { head: word.head === word.index ? noun.index : word.head, deprel: word.deprel }],
    [word.index, { upos: "VERB", head: noun.index, deprel: "acl" }],
    ...before.map(({ index }): Change => [index, { head: noun.index }]),
  ];
}

/** "The depot, *stormed* and looted by rebels, lay in ruins": it lay, and was stormed by them. */
function stormedBy(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || tree.child(verb.index, "aux", "aux:pass", "obj", "mark")) return undefined;
  const comma = tree.words[verb.index - 1];
  const noun = tree.children(verb.index, "nsubj").find(({ index }) => index < verb.index);
  if (comma?.form !== "," || !noun || tree.phrase(noun.index).end !== comma.index) return undefined;
  const fellows = [verb, ...tree.children(verb.index, "conj")].filter(({ upos }) => upos === "VERB");
  const isBy = fellows.some(({ index }) =>
    tree
      .children(index, "obl")
      .some((by) => by.index > index && tree.children(by.index, "case").some(({ form }) => /^by$/i.test(form))),
  );
  const last = tree
    .children(verb.index, "conj", "parataxis", "advcl", "ccomp")
    .find(
      ({ index, upos }) =>
        upos === "VERB" &&
        index > verb.index &&
        tree.words[tree.phrase(index).first - 1]?.form !== "and" &&
        !tree.child(index, "cc", "nsubj", "nsubj:pass", "mark") &&
        tree.words.slice(verb.index, index).some(({ form }) => form === ",") &&
        tree.words[tree.phrase(index).first]?.form === ",",
    );
  if (!isBy || !last) return undefined;
  return [
    [last.index, { head: verb.head === verb.index ? last.index : verb.head, deprel: verb.deprel }],
    [noun.index, { head: last.index, deprel: asSubject(tree, last) }],
    [verb.index, { head: noun.index, deprel: "acl" }],
  ];
}

/** "*Jets* bombing the port were shot down": they were, and bombed it. */
function thoseDoing(tree: Tree, word: Word): readonly Change[] | undefined {
  if (word.upos !== "VERB" || !isGerund(word.form) || !isDeprel(word.deprel, ["advcl", "csubj"])) return undefined;
  const verb = tree.word(word.head);
  const noun = tree.words[word.index - 1];
  if (verb.index < word.index || tree.child(verb.index, "nsubj", "nsubj:pass", "expl")) return undefined;
  if (noun?.head !== word.index || noun.upos !== "NOUN" || !isDeprel(noun.deprel, ["compound", "nsubj"]))
    return undefined;
  if (!entriesOf("V", word).some(({ type }) => type) || !tree.child(word.index, "obj")) return undefined;
  return [
    [noun.index, { head: verb.index, deprel: asSubject(tree, verb) }],
    [word.index, { head: noun.index, deprel: "acl" }],
  ];
}

/** "hit a school *sheltering* families": those who are hit, whom a parser has sheltered. */
function shelteringThem(tree: Tree, word: Word): readonly Change[] | undefined {
  if (word.upos !== "VERB" || !isGerund(word.form) || !isDeprel(word.deprel, ["advcl", "xcomp", "acl"]))
    return undefined;
  const noun = tree.children(word.index, "obj", "nsubj").find(({ index }) => index < word.index);
  const verb = tree.word(word.head);
  if (!noun || verb.upos !== "VERB" || verb.index > noun.index || tree.child(verb.index, "obj", "aux:pass"))
    return undefined;
  if (!/^(?:NOUN|PROPN)$/.test(noun.upos) || tree.child(noun.index, "case") || tree.child(word.index, "mark", "aux"))
    return undefined;
  // "saw rebels shooting", "kept them waiting": a verb of another kind, whose object does it.
  if (noun.deprel === "nsubj" && !entriesOf("V", verb).some(({ type }) => type === "ASSAULT" || type === "COERCE"))
    return undefined;
  const { first, end } = tree.phrase(noun.index);
  return first === verb.index + 1 && end === word.index
    ? [
        [noun.index, { head: verb.index, deprel: "obj" }],
        [word.index, { head: noun.index, deprel: "acl" }],
      ]
    : undefined;
}
