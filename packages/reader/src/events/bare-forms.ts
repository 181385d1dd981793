import type { Word } from "../analysis.js";
import { isSomebody, roleNoun } from "../names/role-nouns.js";
import { isDeprel, type Tree } from "../tree.js";
import { isGerund } from "./gerund.js";

/** "*if attacked*, the base", "with the town *surrounded*": a participle without a helper behind words that bring no finite verb is done to somebody. */
export function isLeftBy(tree: Tree, verb: Word): boolean {
  if (verb.upos !== "VERB" || isGerund(verb.form) || verb.form.toLowerCase() === verb.lemma.toLowerCase()) return false;
  // "Mayor shot dead in Oman"
  if (/^shot$/i.test(verb.form) && /^dead$/i.test(tree.words[verb.index + 1]?.form ?? ""))
    return /^(?:in|at|near|by|outside|on|as|after|while|when|[.,;:])?$/i.test(tree.words[verb.index + 2]?.form ?? "");
  // "with the town surrounded and its bridges bombed"
  const first = isDeprel(verb.deprel, ["conj"]) ? tree.word(verb.head) : verb;
  if (!isDeprel(first.deprel, ["advcl"]) || tree.child(verb.index, "aux", "obj", "xcomp", "ccomp")) return false;
  const mark = tree.child(first.index, "mark");
  const subject = tree.child(first.index, "nsubj");
  if (mark && /^with$/i.test(mark.form)) return mark.index < (subject?.index ?? first.index) && subject !== undefined;
  return (
    verb === first &&
    subject === undefined &&
    mark?.index === verb.index - 1 &&
    /^(?:if|when|unless|once|until|though)$/i.test(mark.form)
  );
}

/** "let the rebels *withdraw*", "saw them *beating* him": a bare verb or gerund that the object of the one above does. */
export function isLetDo(tree: Tree, at: number): boolean {
  const verb = tree.word(at);
  const above = tree.word(verb.head);
  return (
    verb.upos === "VERB" &&
    isDeprel(verb.deprel, ["xcomp", "ccomp"]) &&
    !tree.child(at, "mark", "nsubj", "aux") &&
    above.index < at &&
    (isGerund(verb.form)
      ? /^(?:see|watch|hear|catch|film|photograph|find|spot|show)$/.test(above.lemma.toLowerCase())
      : verb.form === verb.lemma && /^(?:let|make|help|have|see|watch|hear)$/.test(above.lemma.toLowerCase()))
  );
}

/** "Yemen foes *to meet* in Oman": a headline's infinitive, which tells what the people that it opens with will do. */
export function isHeadlined(tree: Tree, verb: Word): boolean {
  const noun = tree.word(verb.head);
  return (
    noun.head === noun.index &&
    noun.index < verb.index &&
    (noun.upos === "PROPN" || (noun.upos === "NOUN" && isSomebody(roleNoun(noun)))) &&
    !tree.child(noun.index, "cop", "det", "nmod:poss") &&
    tree.children(verb.index, "mark").some(({ form, index }) => /^to$/i.test(form) && index > noun.index)
  );
}

/** "captured and later *abandoned* by the militia": the last of several verbs right beside each other, of one subject. */
export function beside(tree: Tree, verb: number): number | undefined {
  const last = sideBySide(tree, tree.word(verb)).at(-1);
  return last && last.index > verb && !tree.child(last.index, "nsubj", "aux", "mark") ? last.index : undefined;
}

/** "killed, raped *and* robbed them": the verbs of a list in which nothing but commas, "and" and adverbs stand between, in order. */
export function sideBySide(tree: Tree, verb: Word): readonly Word[] {
  let first = verb;
  while (isDeprel(first.deprel, ["conj"]) && tree.word(first.head).upos === "VERB") first = tree.word(first.head);
  const all = tree.conjuncts(first.index).filter(({ upos }) => upos === "VERB");
  all.sort((a, b) => a.index - b.index);
  const at = all.indexOf(verb);
  const joined = (from: number) => {
    const [one, next] = all.slice(from, from + 2);
    return (
      one !== undefined &&
      next !== undefined &&
      next.index > one.index + 1 &&
      tree.words
        .slice(one.index + 1, next.index)
        // "shot *at* and wounded them"
        .every(
          ({ upos, form, deprel }) =>
            /^(?:CCONJ|ADV)$/.test(upos) || form === "," || isDeprel(deprel, ["compound:prt"]),
        )
    );
  };
  let [start, end] = [at, at + 1];
  while (start > 0 && joined(start - 1)) start--;
  while (joined(end - 1)) end++;
  return end - start > 1 ? all.slice(start, end) : [];
}
