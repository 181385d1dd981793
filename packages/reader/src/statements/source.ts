import type { Argument, Reading } from "../reading.js";
import { isDeprel, type Tree } from "../tree.js";
import { channelAt } from "./channel.js";
import { headOf } from "./draft.js";
import type { Piece } from "./pieces.js";

/** The source phrase with whom it names: a relative pronoun by what it stands for, a document by its author. */
export function sourceArgument(reading: Reading, source: Piece): Argument {
  const { tree, who } = reading;
  const head = headOf(tree, source);
  const own = who.argument(tree, source.first, source.end, head);
  if (own.entity !== undefined && !channelAt(tree, head)) return own;
  const meant = antecedent(tree, head);
  if (meant !== head) {
    const phrase = tree.phrase(meant, (word) => isDeprel(word.deprel, ["acl:relcl", "case", "punct"]));
    const named = who.argument(tree, phrase.first, phrase.end, meant);
    if (named.entity !== undefined && !channelAt(tree, meant)) return { span: own.span, entity: named.entity };
  }
  const author = channelAt(tree, meant) && authorOf(reading, meant);
  return author === undefined ? own : { span: own.span, entity: author };
}

/** What a relative pronoun stands for: the word that its clause hangs on. */
export function antecedent(tree: Tree, at: number): number {
  if (!/^(?:who|which|that|whose)$/i.test(tree.word(at).form)) return at;
  const clause = tree.ancestors(at).find(({ deprel }) => isDeprel(deprel, ["acl:relcl"]));
  return clause && clause.head !== clause.index ? clause.head : at;
}

/** Who made a document: "a letter from the exile", "the exile's letter", "a message purportedly by the exile". */
function authorOf({ tree, who }: Reading, document: number): Argument["entity"] {
  const { first, end } = tree.phrase(document, (word) => isDeprel(word.deprel, ["acl:relcl", "parataxis"]));
  let from: Argument["entity"];
  for (let at = first; at < end; at++) {
    const word = tree.word(at);
    if (isDeprel(word.deprel, ["nmod:poss", "compound", "amod"]) && word.head === document) from ??= entityAt(at);
    if (at > document && /^(?:from|by|of)$/i.test(word.form)) from ??= entityAt(word.head);
  }
  return from;

  function entityAt(at: number) {
    return who.argument(tree, at, at + 1, at).entity;
  }
}
