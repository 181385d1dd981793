import type { ReadSentence, Word } from "../analysis.js";
import { changedWord } from "../changed-word.js";
import { entriesOf } from "../events/event-words.js";
import { peopleNamed } from "../names/countries.js";
import { isPlural } from "../names/role-nouns.js";
import { isSaying } from "../names/saying.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/** Slips of the parser at words of a headline, each by itself. */
export function headlineSlips(tree: Tree, { first, end }: ReadSentence): Change[] {
  return tree.words
    .slice(first, end)
    .flatMap(
      (word) =>
        freed(tree, word) ??
        secondVerb(tree, word) ??
        fledFrom(tree, word) ??
        goingTo(tree, word, first) ??
        strikeOf(tree, word) ??
        countBehind(tree, word) ??
        deniedOf(tree, word) ??
        barePlural(tree, word) ??
        [],
    );
}

/** "France *to withdraw* troops", at the head of it: what somebody is going to do, which the parser hangs on him. */
function goingTo(tree: Tree, { index, upos, deprel, head }: Word, first: number): Change[] | undefined {
  const to = tree.words[index - 1];
  const who = tree.word(head);
  if (upos !== "VERB" || !isDeprel(deprel, ["acl"]) || who.head !== who.index || !/^to$/i.test(to?.form ?? ""))
    return undefined;
  if (who.index !== index - 2 || tree.phrase(who.index, (word) => word.index > who.index).first !== first)
    return undefined;
  return [
    [index, { head: index, deprel: "root" }],
    [who.index, { head: index, deprel: "nsubj" }],
  ];
}

/** "Thousands *march* in Bamako": the verb right behind several who head the headline. */
function barePlural(tree: Tree, word: Word): Change[] | undefined {
  const { index, upos, deprel, head } = word;
  const who = tree.word(head);
  if (
    upos !== "VERB" ||
    !isDeprel(deprel, ["parataxis", "acl", "dep"]) ||
    who.head !== who.index ||
    who.index !== index - 1
  )
    return undefined;
  // What has an object is `headlineVerb`'s.
  if (/^(?:NOUN|PROPN|NUM|ADJ|DET)$/.test(tree.words[index + 1]?.upos ?? "")) return undefined;
  if (who.upos !== "NOUN" || !isPlural(who) || !isPresent(word) || tree.child(index, "nsubj", "mark", "aux"))
    return undefined;
  return [
    [index, { head: index, deprel: "root" }],
    [who.index, { head: index, deprel: "nsubj" }],
    ...tree
      .children(who.index)
      .filter((child) => child.index > index)
      .map(({ index: at, deprel: old }): Change => [at, { head: index, deprel: old === "nmod" ? "obl" : old }]),
  ];
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

/** "after Mora *blast*", "mistake in bus *strike*": a bare form behind one alone is no verb that he is the subject of. */
function strikeOf(tree: Tree, { index, upos, form, lemma, head }: Word): Change[] | undefined {
  const subject = tree.child(index, "nsubj");
  if (upos !== "VERB" || form.toLowerCase() !== lemma.toLowerCase() || subject?.index !== index - 1 || head === index)
    return undefined;
  if (!/^(?:NOUN|PROPN)$/.test(subject.upos) || isPlural(subject) || tree.child(index, "aux", "xcomp", "ccomp"))
    return undefined;
  const isPeople = /^\p{Lu}/u.test(subject.form) && peopleNamed(subject.form) !== undefined;
  const object = tree.child(index, "obj");
  if (isPeople || /^(?:police|people|staff|crew)$/i.test(subject.form) || (object && object.index > index))
    return undefined;
  const led = tree
    .children(index, "mark")
    .find((mark) => mark.index < subject.index && /^(?:after|before|since|until)$/i.test(mark.form));
  const before = tree.words
    .slice(0, subject.index)
    .findLast((one) => one.sentence === subject.sentence && one.upos === "ADP");
  if (!led && !(object && before && before.index > object.index)) return undefined;
  return [
    [index, { upos: "NOUN", deprel: tree.word(head).upos === "VERB" ? "obl" : "nmod" }],
    [subject.index, { deprel: "compound" }],
    ...(led ? [[led.index, { deprel: "case", upos: "ADP" }] as const] : []),
    ...(object
      ? [
          [object.index, { head, deprel: "obj" }] as const,
          ...tree
            .children(object.index, "nmod")
            .map((part): Change => [part.index, { head: index, deprel: "compound" }]),
        ]
      : []),
  ];
}

/** "slams into block, wounds *17*": the number behind a second verb is its object, whatever noun before it the parser counts by it. */
function countBehind(tree: Tree, { index, upos, form, lemma, deprel }: Word): Change[] | undefined {
  const count = tree.words[index + 1];
  if (upos !== "VERB" || !isDeprel(deprel, ["conj"]) || count?.upos !== "NUM" || count.head >= index) return undefined;
  if (!/s$/.test(form) && form !== lemma) return undefined;
  return [[count.index, { head: index, deprel: "obj" }]];
}

/** "Army denies soldiers *fired* on crowd": a past form behind whom the denial seems to be of is what they are denied to have done. */
function deniedOf(tree: Tree, { index, upos, deprel, head, form }: Word): Change[] | undefined {
  const saying = tree.word(head);
  if (upos !== "VERB" || !isDeprel(deprel, ["xcomp"]) || !/ed$/i.test(form) || !isSaying(saying)) return undefined;
  const who = tree.child(head, "obj");
  if (!who || who.index < head || who.index > index || tree.child(index, "nsubj", "mark", "obj", "aux"))
    return undefined;
  return [
    [index, { deprel: "ccomp" }],
    [who.index, { head: index, deprel: "nsubj" }],
  ];
}

/** A form of the present of a verb that events.tsv knows: "free", "abduct". */
function isPresent(word: Word): boolean {
  const form = word.form.toLowerCase();
  return entriesOf("V", changedWord(word, { upos: "VERB", lemma: form })).some(({ head }) => head === form);
}
