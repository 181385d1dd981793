import { isMereThing } from "../events/kind.js";
import type { Argument, Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { headOf } from "./draft.js";
import type { Piece } from "./pieces.js";

/** A source phrase, and the words that head what it is or comes from: a recording, and the message that the sentence says it is. */
export interface FoundSource {
  readonly argument: Argument;
  readonly documents: readonly number[];
}

/** The source phrase with whom it names: a relative pronoun by what it stands for, a document by its author. */
export function sourceOf(reading: Reading, found: Piece): FoundSource {
  const { tree, who } = reading;
  const source = ofSubject(tree, found);
  const head = headOf(tree, source);
  const meant = personal(reading, head, antecedent(tree, head));
  const documents = documentsOf(tree, meant);
  const own = who.argument(tree, source.first, source.end, head);
  if (documents.length) {
    const author = documents.map((document) => authorOf(reading, document)).find((entity) => entity !== undefined);
    return { argument: author === undefined ? own : { span: own.span, entity: author }, documents };
  }
  if (own.entity !== undefined || meant === head) return { argument: own, documents };
  const phrase = tree.phrase(meant, (word) => isDeprel(word.deprel, ["acl:relcl", "case", "punct"]));
  const { entity } = who.argument(tree, phrase.first, phrase.end, meant);
  return { argument: entity === undefined ? own : { span: own.span, entity }, documents };
}

/** "In a letter brought by his aide, Ann Moe, President John Doe called on them": who calls on them, without whose name stands before him. */
function ofSubject(tree: Tree, source: Piece): Piece {
  const outer = tree.words
    .slice(source.first, source.end)
    .filter(
      ({ head, index, upos }) => upos !== "PUNCT" && (head < source.first || head >= source.end || head === index),
    );
  const [name, subject, ...more] = outer;
  const isOther = name?.deprel === "appos" && name.head < source.first;
  if (!isOther || !subject || more.length || !isDeprel(subject.deprel, ["nsubj"])) return source;
  const first = tree.phrase(subject.index, ({ upos }) => upos === "PUNCT").first;
  return first > name.index ? { ...source, first } : source;
}

/** The document that the word is, and the one that its sentence says it is: "The message was a letter that said". */
function documentsOf(tree: Tree, at: number): number[] {
  if (!channelAt(tree, at)?.document) return [];
  const { sentence } = tree.word(at);
  const out = [at];
  for (let before = at - 1; tree.words[before]?.sentence === sentence; before--) {
    if (isDeprel(tree.word(before).deprel, ["nsubj"]) && channelAt(tree, before)?.document) out.push(before);
  }
  return out;
}

/** What a relative pronoun stands for: the word that its clause hangs on. */
export function antecedent(tree: Tree, at: number): number {
  if (!/^(?:who|which|that|whose)$/i.test(tree.word(at).form)) return at;
  const clause = tree.ancestors(at).find(({ deprel }) => isDeprel(deprel, ["acl:relcl"]));
  return clause && clause.head !== clause.index ? clause.head : at;
}

/** "Two guards were found in the garage who say …": no garage says anything; "who" stands for the subject of what its clause hangs on. */
function personal(reading: Reading, pronoun: number, meant: number): number {
  const { tree } = reading;
  if (!/^who$/i.test(tree.word(pronoun).form) || !isMereThing(reading, meant)) return meant;
  const verbs = tree.ancestors(meant).filter(({ upos }) => upos === "VERB");
  const subjects = verbs.flatMap(({ index }) => tree.children(index, "nsubj", "nsubj:pass"));
  return subjects.find(({ index }) => index < meant && !isMereThing(reading, index))?.index ?? meant;
}

/** Who made a document: "a letter from the exile", "the exile's letter", "a message purportedly by the exile". */
function authorOf({ tree, who }: Reading, document: number): Argument["entity"] {
  const { first, end } = tree.phrase(document, (word) => isDeprel(word.deprel, ["acl:relcl", "parataxis"]));
  let from: Argument["entity"];
  for (let at = first; at < end; at++) {
    const word = tree.word(at);
    if (isDeprel(word.deprel, ["nmod:poss", "compound", "amod"]) && word.head === document) from ??= entityAt(at);
    else if (at > document && word.upos === "VERB" && /ing$/i.test(word.form)) continue;
    if (at > document && /^(?:from|by|of)$/i.test(word.form) && !isByReader(tree, word.head))
      from ??= entityAt(word.head);
  }
  return from;

  function entityAt(at: number) {
    return who.argument(tree, at, at + 1, at).entity;
  }
}

/** "a letter seen by the paper", "a broadcast monitored by the agency": who came to know of it did not make it. */
function isByReader(tree: Tree, agent: number): boolean {
  const verb = tree.parent(agent);
  return verb?.upos === "VERB" && READING.test(verb.lemma);
}

const READING =
  /^(?:monitor|see|obtain|receive|air|broadcast|carry|hear|view|review|read|quote|cite|verify|acquire|intercept|translate|relay)$/i;
