import { isDeprel, type Tree } from "../tree.js";

/**
 * Who acts upon a pronoun, and so is not meant by it: "the guard shot *him*", "accused the guard of trying to kill *him*", "ordered the guard to
 * free *them*". The word that heads him; undefined where the pronoun is no object or nobody is told to act.
 */
export function actingOn(tree: Tree, pronoun: number): number | undefined {
  const { form, deprel, head } = tree.word(pronoun);
  if (!/^(?:him|her|them|it)$/i.test(form) || !isDeprel(deprel, ["obj", "iobj"])) return undefined;
  return doer(tree, head, 0);
}

/** How many verbs up a doer may stand: "of trying to kill". */
const STEPS = 4;

function doer(tree: Tree, verb: number, step: number): number | undefined {
  const subject = tree.child(verb, "nsubj");
  if (subject) return /^(?:who|which|that)$/i.test(subject.form) ? undefined : subject.index;
  const above = tree.parent(verb);
  if (above?.upos !== "VERB" || step >= STEPS || tree.child(verb, "aux:pass")) return undefined;
  const object = tree.child(above.index, "obj");
  const isBetween = object && above.index < object.index && object.index < verb;
  if (isDeprel(tree.word(verb).deprel, ["xcomp"])) return isBetween ? object.index : doer(tree, above.index, step + 1);
  const isOf = tree.children(verb, "mark", "case").some(({ form }) => /^of$/i.test(form));
  return isOf && isBetween ? object.index : undefined;
}

/** "*He* met the king and *the president*": with whom somebody has to do is another, but for what he is himself ("served as president"). */
export function isMetBy(tree: Tree, described: number, other: number): boolean {
  let met = tree.word(described);
  while (isDeprel(met.deprel, ["conj"]) && met.head !== met.index) met = tree.word(met.head);
  const { head: verb, deprel } = met;
  const isPhrase = tree.children(met.index, "case").some(({ form }) => /^(?:with|by|against)$/i.test(form));
  const isMet = isDeprel(deprel, ["obj", "iobj"]) || (isDeprel(deprel, ["obl"]) && isPhrase);
  // "declared himself president", wherever a parser hangs him
  const between = tree.words.slice(Math.min(verb, met.index), Math.max(verb, met.index));
  const isHimself = between.some(({ form }) => /sel(?:f|ves)$/i.test(form));
  return isMet && !isHimself && tree.child(verb, "nsubj")?.index === other;
}

/** "*The general* had been held, he said": who speaks does not name himself in what he says, nor does he describe himself there. */
export function isNamedInHisWords(tree: Tree, pronoun: number, named: number): boolean {
  const { deprel, head: verb } = tree.word(pronoun);
  if (!isDeprel(deprel, ["nsubj"]) || tree.word(verb).upos !== "VERB") return false;
  if (tree.children(verb, "ccomp").some(({ index }) => index < pronoun && tree.isWithin(named, index))) return true;
  const { deprel: role, head: told } = tree.word(verb);
  if (!isDeprel(role, ["parataxis"]) || !tree.isWithin(named, told) || tree.isWithin(named, verb)) return false;
  // "The general, he said, had been held"; "the speaker mentions a raid in which, he says, ten fell" tells of no speaker what he says.
  const isBehind = tree.words[pronoun - 1]?.form === "," && Math.max(...tree.subtree(named)) === pronoun - 2;
  const next = tree.words[verb + 1];
  return isBehind || next?.sentence !== tree.word(verb).sentence || /^[.!?]$/.test(next.form);
}
