import type { Word } from "../analysis.js";
import { isDeprel, type Tree } from "../tree.js";
import { isGerund } from "./gerund.js";

/**
 * "accused the emirate of arming rebels", "of having armed them", "charged a colonel with arming them", "thanked the town for hosting them": the
 * emirate, the colonel, the town, whom the verb above has as its object.
 */
export function chargedWith(tree: Tree, verb: Word): Word | undefined {
  const above = tree.parent(verb.index);
  const having = tree.children(verb.index, "aux").some(({ form }) => /^having$/i.test(form));
  if (!(having || isGerund(verb.form)) || above?.upos !== "VERB") return undefined;
  const mark = tree
    .children(verb.index, "mark", "case")
    .find(({ form }) => isOfCharge(above, form) || isBarred(above, form));
  const object = tree.child(above.index, "obj", "iobj");
  if (!mark || !object || object.index > mark.index) return undefined;
  // "accused each other of killing them": either says so of the other.
  const isMutual = /^(?:each|one) (?:an)?other$/i.test(`${object.form} ${tree.words[object.index + 1]?.form ?? ""}`);
  if (isMutual) return tree.child(above.index, "nsubj") ?? object;
  if (above.index < object.index) return object;
  // "Oman, which it accuses of arming rebels"
  const isRelative = /^(?:which|who|whom|that)$/i.test(object.form) && isDeprel(above.deprel, ["acl"]);
  return isRelative ? tree.parent(above.index) : undefined;
}

/** "walked the streets with guns blazing": only a verb that charges or credits somebody does it "with" a deed. */
function isOfCharge(verb: Word, mark: string): boolean {
  return /^(?:of|for)$/i.test(mark) || (/^with$/i.test(mark) && /^(?:charge|credit|task|entrust)$/i.test(verb.lemma));
}

/** "stopped the army from bombing them": the one who is stopped would have bombed. */
function isBarred(verb: Word, mark: string): boolean {
  return (
    /^from$/i.test(mark) &&
    /^(?:stop|prevent|keep|bar|ban|block|deter|discourage|dissuade|prohibit|restrain|hinder|exempt|absolve)$/i.test(
      verb.lemma,
    )
  );
}

const CHARGE = /^(?:charge|count|suspicion|accusation|allegation|indictment|warrant)$/;
/** What whoever is charged does with a charge. */
const ANSWERING = /^(?:face|deny|reject|dismiss|refute|admit|confront|await|fight)$/;

/**
 * "arrested on a charge of bombing them", "denied allegations of arming them", "charges of arming them against the emirate": whom the
 * charge is brought against. Null where nobody is told, undefined where the verb stands under no charge.
 */
export function underCharge(tree: Tree, verb: Word): Word | null | undefined {
  const charge = tree.parent(verb.index);
  if (charge?.upos !== "NOUN" || !CHARGE.test(charge.lemma.toLowerCase())) return undefined;
  // "on suspicion of having financed them"
  const having = tree.children(verb.index, "aux").some(({ form }) => /^having$/i.test(form));
  if (!isGerund(verb.form) && !having) return undefined;
  const mark = tree.children(verb.index, "mark", "case").find(({ form }) => /^(?:of|for)$/i.test(form));
  if (!mark || mark.index < charge.index) return undefined;
  const above = tree.parent(charge.index);
  const against = [charge, above].flatMap((one) => (one ? tree.children(one.index, "nmod", "obl") : []));
  const other = against.find(({ index }) => tree.children(index, "case").some(({ form }) => /^against$/i.test(form)));
  if (other) return other;
  if (!above) return null;
  const answers = above.upos === "VERB" && ANSWERING.test(above.lemma.toLowerCase());
  return tree.child(above.index, "nsubj:pass") ?? (answers ? tree.child(above.index, "nsubj") : undefined) ?? null;
}
