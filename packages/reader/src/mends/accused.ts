import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import type { Change } from "./mend.js";

/**
 * "accused *"terrorists in suits"* of a plot", "accused "outlaw *gangs*" of it": whoever is accused is somebody, though quotation marks make a parser
 * take him for what is said.
 */
export function accusedQuoted(tree: Tree, said: Word): readonly Change[] | undefined {
  if (!isDeprel(said.deprel, ["ccomp", "xcomp", "amod", "dep"])) return undefined;
  const verb = tree.word(said.head);
  if (!ACCUSING.test(verb.lemma) || verb.index > said.index || tree.child(verb.index, "obj", "aux:pass"))
    return undefined;
  if (!OPENING.test(tree.words[verb.index + 1]?.form ?? "") || tree.child(said.index, "nsubj", "mark", "aux", "cop"))
    return undefined;
  if (/^(?:NOUN|PROPN)$/.test(said.upos)) return [[said.index, { deprel: "obj" }], ...ofWhat(tree, said, verb)];
  const noun = tree.child(said.index, "obj");
  if (said.upos !== "VERB" || noun?.index !== said.index + 1 || said.form.toLowerCase() !== said.lemma.toLowerCase())
    return undefined;
  return [
    [noun.index, { head: verb.index, deprel: "obj" }],
    [said.index, { head: noun.index, deprel: "amod", upos: "ADJ" }],
    ...ofWhat(tree, said, verb),
  ];
}

const ACCUSING = /^(?:accuse|blame|charge|suspect|denounce|condemn)$/i;
const OPENING = /^(?:["“'‘«`]|``|'')$/;

/** Of what he is accused, which belongs to the accusing. */
function ofWhat(tree: Tree, said: Word, verb: Word): Change[] {
  return tree
    .children(said.index, "advcl", "acl", "obl")
    .filter(
      ({ index }) =>
        index > said.index && tree.children(index, "mark", "case").some(({ form }) => /^(?:of|for|over)$/i.test(form)),
    )
    .map(({ index, upos }): Change => [index, { head: verb.index, deprel: upos === "VERB" ? "advcl" : "obl" }]);
}

/** "accused each other of *assassinating* commanders": what they are accused of doing, and to whom; no kind of commanders. */
export function accusedOfDoing(tree: Tree, doing: Word): readonly Change[] | undefined {
  if (!/ing$/i.test(doing.form) || !isDeprel(doing.deprel, ["amod"])) return undefined;
  if (!tree.children(doing.index, "mark", "case").some(({ form }) => /^(?:of|with|for)$/i.test(form))) return undefined;
  const noun = tree.word(doing.head);
  const verb = tree.word(noun.head);
  if (!isDeprel(noun.deprel, ["obj"]) || !ACCUSING.test(verb.lemma) || noun.index < doing.index) return undefined;
  const whom = tree.children(verb.index, "obj").find(({ index }) => verb.index < index && index < doing.index);
  return (
    whom && [
      [doing.index, { head: verb.index, deprel: "advcl", upos: "VERB" }],
      [noun.index, { head: doing.index, deprel: "obj" }],
    ]
  );
}
