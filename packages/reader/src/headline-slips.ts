import type { ReadSentence, Word } from "./analysis.js";
import { entriesOf } from "./events/event-words.js";
import type { Change } from "./mend.js";
import { isDeprel, type Tree } from "./tree.js";

/** Slips of the parser at words of a headline, each by itself. */
export function headlineSlips(tree: Tree, { first, end }: ReadSentence): Change[] {
  return tree.words
    .slice(first, end)
    .flatMap((word) => freed(tree, word) ?? secondVerb(tree, word) ?? fledFrom(tree, word) ?? []);
}

/** "Militants *free* 12 hostages": what has a subject and an object is a verb, though it may be an adjective. */
function freed(tree: Tree, word: Word): Change[] | undefined {
  const { index, upos, form, deprel } = word;
  const [subject, object] = [tree.child(index, "nsubj"), tree.child(index, "obj")];
  if (upos !== "ADJ" || !subject || !object || subject.index > index || object.index < index) return undefined;
  if (!isPresent(word) || isDeprel(deprel, ["amod"])) return undefined;
  return [[index, { upos: "VERB", lemma: form.toLowerCase() }]];
}

/** "Gunmen kill priest, *abduct* nine": a second verb in the present, without "and", which the parser takes for a participle of a noun before it. */
function secondVerb(tree: Tree, word: Word): Change[] | undefined {
  const { index, upos, form, deprel, head, sentence } = word;
  if (upos !== "VERB" || !isDeprel(deprel, ["acl", "advcl", "xcomp"]) || tree.words[index - 1]?.form !== ",")
    return undefined;
  if (!isPresent(word) || tree.child(index, "nsubj", "nsubj:pass", "mark", "aux")) return undefined;
  const above = tree.word(head);
  const first = above.upos === "VERB" ? above : tree.parent(head);
  if (first?.upos !== "VERB" || first.index > index || !tree.child(first.index, "nsubj")) return undefined;
  const next = tree.words[index + 1];
  const object =
    !tree.child(index, "obj") && next?.sentence === sentence && next.head === index && /^(?:NUM|NOUN)$/.test(next.upos)
      ? next
      : undefined;
  return [
    [index, { head: first.index, deprel: "conj", lemma: form.toLowerCase() }],
    ...(object ? ([[object.index, { deprel: "obj" }]] as const) : []),
  ];
}

/** "Hundreds flee *fighting*": what they flee from, and nothing that they do. */
function fledFrom(tree: Tree, { index, upos, form, deprel, head }: Word): Change[] | undefined {
  if (upos !== "VERB" || !/ing$/i.test(form) || !isDeprel(deprel, ["xcomp"]) || tree.child(index, "obj"))
    return undefined;
  if (!/^(?:flee|escape|survive|fear|halt|stop|resume)$/.test(tree.word(head).lemma)) return undefined;
  return [[index, { upos: "NOUN", lemma: form.toLowerCase(), deprel: "obj" }]];
}

/** A form of the present of a verb that events.tsv knows: "free", "abduct". */
function isPresent(word: Word): boolean {
  const form = word.form.toLowerCase();
  return entriesOf("V", { ...word, upos: "VERB", lemma: form }).some(({ head }) => head === form);
}
