import type { Word } from "../analysis.js";
import type { Change } from "../mends/mend.js";
import { isDeprel, type Tree } from "../tree.js";
import { entriesOf } from "./event-words.js";
import { isGerund } from "./gerund.js";
import { lemmasOf } from "./lemmas.js";

/**
 * "accused of *training* fighters", "on trial for *beating* them": a deed that somebody is charged with, where a parser has the gerund describe those
 * to whom it is done, or takes it for a noun.
 */
export function chargedDeed(tree: Tree, word: Word): readonly Change[] | undefined {
  if (!isGerund(word.form) || !/^(?:VERB|NOUN)$/.test(word.upos)) return undefined;
  const mark = tree.words[word.index - 1];
  if (!mark || !/^(?:of|for|with|from)$/i.test(mark.form) || mark.sentence !== word.sentence) return undefined;
  const object = doneTo(tree, word, mark);
  if (!object) return blamedFor(tree, word);
  const charge = [word, ...tree.ancestors(word.index)].find((above) => above.index < mark.index && isCharge(above));
  const [entry] = entriesOf("V", asVerb(word));
  if (!charge || !entry) return undefined;
  return [
    [
      word.index,
      { upos: "VERB", lemma: entry.head, head: charge.index, deprel: charge.upos === "NOUN" ? "acl" : "advcl" },
    ],
    [mark.index, { head: word.index, deprel: "mark" }],
    [object.index, { head: word.index, deprel: "obj" }],
  ];
}

/** "blamed the island *for arming* rebels": what hangs on those who are blamed is what they are blamed for. */
function blamedFor(tree: Tree, word: Word): readonly Change[] | undefined {
  const noun = tree.word(word.head);
  const verb = isDeprel(noun.deprel, ["obj", "iobj"]) && noun.index < word.index ? tree.parent(noun.index) : undefined;
  const mark = tree.children(word.index, "mark", "case").find(({ form }) => /^(?:of|for|with)$/i.test(form));
  const isOf = word.upos === "VERB" && isDeprel(word.deprel, ["acl"]) && mark !== undefined;
  return isOf && verb?.upos === "VERB" && isCharge(verb)
    ? [[word.index, { head: verb.index, deprel: "advcl" }]]
    : undefined;
}

/** Those to whom it is done: the noun that has the preposition before the gerund, or that the gerund is hung on. */
function doneTo(tree: Tree, word: Word, mark: Word): Word | undefined {
  const describes = isDeprel(word.deprel, ["amod", "compound"]);
  const object = tree.word(mark.head === word.index && describes ? word.head : mark.head);
  if (object.index <= word.index || !NOMINAL.test(object.upos)) return undefined;
  const { first } = tree.phrase(object.index);
  if (first < mark.index || tree.words.slice(word.index + 1, object.index).some(({ upos }) => upos === "PUNCT"))
    return undefined;
  // "charged over the shooting deaths", "with bombing attacks": what the noun itself tells.
  return word.upos === "NOUN" && entriesOf("N", object).length > 0 ? undefined : object;
}

/** "training" is looked for as what it is the gerund of. */
function asVerb(word: Word): Word {
  const [lemma] = lemmasOf(word).filter((one) => one !== word.form.toLowerCase());
  return { ...word, lemma: lemma ?? word.lemma };
}

function isCharge({ upos, lemma }: Word): boolean {
  return CHARGES.test(lemma) && (upos === "VERB" || ((upos === "ADJ" || upos === "NOUN") && !/^clear$/i.test(lemma)));
}

const NOMINAL = /^(?:NOUN|PROPN)$/;

/** Words for charges, verdicts and blame, that say of what or for what. */
const CHARGES =
  /^(?:accused?|suspect(?:ed)?|convict(?:ed)?|acquit|clear|charged?|blame|guilty|innocent|responsible|arrest|detain|jail|indict|denounce|condemn|criticise|criticize|try|trial|wanted|accusation|allegation|suspicion|conviction|sentence|punish|sanction|imprison|hold)$/i;

/** "accused each other *of killing them*": what hangs on the "other" hangs on both words together. */
export function ofEachOther(tree: Tree, word: Word): readonly Change[] | undefined {
  const other = tree.parent(word.index);
  if (!other || !isDeprel(other.deprel, ["fixed"]) || !/^(?:other|another)$/i.test(other.form)) return undefined;
  const each = tree.word(other.head);
  const verb = isDeprel(each.deprel, ["obj", "iobj"]) ? tree.parent(each.index) : undefined;
  return word.upos === "VERB" && verb?.upos === "VERB"
    ? [[word.index, { head: verb.index, deprel: "advcl" }]]
    : undefined;
}
