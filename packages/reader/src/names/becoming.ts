import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";

const BECOMING = /^(?:become|remain|stay)$/;
const NAMING = /^(?:elect|re-elect|appoint|name|crown|proclaim|declare|nominate|install|anoint|ordain|call|dub|make)$/;

/**
 * Whom a noun is said to be, by his word: the subject of "is a teacher", "became mayor", "served as mayor", "was elected
 * mayor", the object of "named her mayor". Undefined where the noun is not said of anybody.
 */
export function bearerOf(tree: Tree, noun: Word): { bearer: Word; saying: Word } | undefined {
  const bearing = (bearer: Word | undefined, saying: Word) => (bearer ? { bearer, saying } : undefined);
  if (tree.child(noun.index, "cop")) return bearing(subjectOf(tree, noun), noun);
  const verb = tree.parent(noun.index);
  if (verb?.upos !== "VERB") return undefined;
  const marker = tree.child(noun.index, "case", "mark");
  const isOne = marker === undefined && isDeprel(noun.deprel, ["obj", "xcomp"]);
  const lemma = verb.lemma.toLowerCase();
  if (isOne && BECOMING.test(lemma)) return bearing(subjectOf(tree, verb), verb);
  const isNaming = isOne && NAMING.test(lemma) && noun.deprel === "xcomp";
  const isAs = marker?.form.toLowerCase() === "as" && isDeprel(noun.deprel, ["obl"]);
  if (!isNaming && !isAs) return undefined;
  const object = tree.child(verb.index, "obj");
  return bearing(object && object.index < noun.index ? object : subjectOf(tree, verb), verb);
}

/** The subject of a clause; where it has none of its own, that of the one it is joined to; of "who", whom it is about. */
function subjectOf(tree: Tree, clause: Word): Word | undefined {
  for (let at: Word | undefined = clause; at; at = tree.parent(at.index)) {
    const subject = tree.child(at.index, "nsubj");
    if (subject && /^(?:who|which|that)$/i.test(subject.form))
      return isDeprel(at.deprel, ["acl"]) ? tree.parent(at.index) : undefined;
    if (subject) return subject;
    if (!isDeprel(at.deprel, ["conj"])) return undefined;
  }
  return undefined;
}
