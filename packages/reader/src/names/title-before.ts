import { isDeprel, type Tree } from "../tree.js";
import type { Draft } from "./draft.js";
import { isPlural, roleNounOf } from "./role-nouns.js";
import { titleOf } from "./titles.js";

/** The description that stands before a personal name: "Islamic State leader", "Turkey's foreign minister", "his son". */
export function titleBefore(tree: Tree, name: Draft, owner: ReadonlyMap<number, Draft>): Draft | undefined {
  let last = name.first - 1;
  const { sentence } = tree.word(name.first);
  const inSentence = (at: number) => tree.words[at]?.sentence === sentence;
  while (inSentence(last) && /^["“”']$/.test(tree.word(last).form)) last--;
  // "Sgt.", "Mr": they tell gender and sector, and stand apart from what describes.
  for (;;) {
    const title = inSentence(last) ? titleOf(tree.word(last), tree.words[last + 1]) : undefined;
    if (!title) break;
    name.gender ??= title.gender;
    name.sector ??= title.sector;
    last--;
  }
  if (!inSentence(last)) return undefined;
  const head = titleHead(tree, name, last, owner);
  if (head === undefined) return undefined;
  let first = head;
  while (inSentence(first - 1) && isModifier(tree, first - 1, owner)) first--;
  while (first < head && tree.word(first).upos === "PUNCT") first++;
  const role = roleNounOf(tree.words.slice(Math.max(first, head - 2), head + 1));
  name.gender ??= role?.gender;
  return {
    first,
    end: last + 1,
    span: tree.span(first, last + 1),
    head,
    type: "person",
    level: "nominal",
    plural: false,
    gender: role?.gender,
    sector: role?.sector,
    score: 0.9,
  };
}

/** The noun that describes the person named right after `last`: that word, or one before "of" and a name. */
function titleHead(tree: Tree, name: Draft, last: number, owner: ReadonlyMap<number, Draft>): number | undefined {
  const isRole = (at: number) => {
    const word = tree.word(at);
    const role = roleNounOf(tree.words.slice(Math.max(0, at - 2), at + 1));
    return !owner.has(at) && role?.type === "person" && !isPlural(word) && word.upos !== "VERB";
  };
  if (isRole(last)) return last;
  const word = tree.word(last);
  const person = tree.word(name.head);
  const attached = word.head === person.index || person.head === word.index;
  if (word.upos === "NOUN" && !owner.has(last) && attached && !isPlural(word)) {
    const bound = word.head === person.index ? word.deprel : person.deprel;
    if (isDeprel(bound, ["compound", "appos", "flat"]) || bound === "nmod:desc") return last;
  }
  // "Secretary of State John Kerry", "Minister for the Middle East Tobias Ellwood"
  for (let at = last; at > last - 5 && tree.words[at]?.sentence === word.sentence; at--) {
    const { form } = tree.word(at);
    if (/^(?:of|for)$/i.test(form))
      return at > 0 && isRole(at - 1) && /^\p{Lu}/u.test(tree.word(at - 1).form) ? at - 1 : undefined;
    if (!/^\p{Lu}/u.test(form) && !/^(?:the|and)$/i.test(form)) return undefined;
  }
  return undefined;
}

function isModifier(tree: Tree, at: number, owner: ReadonlyMap<number, Draft>): boolean {
  const word = tree.word(at);
  if (/^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(word.upos) || owner.has(at)) {
    // The last word of another person's name belongs to that person, unless it is possessive.
    return !(owner.get(at)?.type === "person" && tree.words[at + 1]?.upos !== "PART");
  }
  if (word.upos === "PUNCT") return /^[-‐–]$/.test(word.form);
  if (word.upos === "PART") return /^['’]s?$/.test(word.form);
  if (word.upos === "PRON")
    return isDeprel(word.deprel, ["nmod"]) || word.deprel === "nmod:poss" || word.deprel === "det:poss";
  return word.upos === "VERB" && (word.deprel === "amod" || /^[-‐–]$/.test(tree.words[at - 1]?.form ?? ""));
}
